// Before anything else: what the sandbox may be told is settled when its first module has been read.
import './plain-stacks';
export { evaluationRound } from './evaluation-round/evaluation-round.workflow';
export { productCycle } from './product-cycle/product-cycle.workflow';
export { programmeYear } from './programme-year/programme-year.workflow';
export { recognition } from './recognition/recognition.workflow';
