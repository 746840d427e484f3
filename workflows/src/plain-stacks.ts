/**
 * The engine's sandbox asks for a stack at every promise, for its query `__stack_trace`: a third of what a workflow
 * thread does for a decision (measured; decision 22). Nobody asks that query of a case, which says where it stands by
 * itself. The sandbox reaches for a case through `promise.constructor.constructor`, as Node's `Function`, with one of
 * two texts; here it gets the case, so that a rejection nobody handled is still known as that case's, and an error that
 * has no stack. Everybody else's errors keep theirs.
 */
class NoError {
  readonly stack = undefined;
}

const theCase = () => (globalThis as { __TEMPORAL_ACTIVATOR__?: unknown }).__TEMPORAL_ACTIVATOR__;
const noError = () => NoError;

Object.defineProperty(Promise, 'constructor', {
  value: (text: string) => (text === 'return globalThis.Error' ? noError : theCase),
});
