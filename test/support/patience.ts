// A machine may be busy, and a test on real servers waits for facts: patience costs only what does not come.
jest.setTimeout(120_000);
