// A test on real servers waits for facts, and a machine may be busy; jest's own patience is for arithmetic.
jest.setTimeout(60_000);
