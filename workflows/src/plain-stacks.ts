/**
 * The engine's sandbox asks for a stack at every promise, for its query `__stack_trace`, and looks each frame up in
 * the sources: a third of what a workflow thread does for a decision (measured; decision 22). Nobody asks that query of
 * a case, which says where it stands by itself. So an error without words, as the engine makes it for that question,
 * has no stack here; every other has one, in places of the bundle.
 */
Error.prepareStackTrace = (error, frames) =>
  error.message === '' ? '' : [String(error), ...frames.map(told)].join('\n');

function told(frame: NodeJS.CallSite): string {
  const place = [frame.getFileName(), frame.getLineNumber(), frame.getColumnNumber()].join(':');
  return `    at ${frame.getFunctionName() ?? ''} (${place})`;
}
