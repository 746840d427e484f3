export { evaluationRound } from './evaluation-round/evaluation-round.workflow';
export { productCycle } from './product-cycle/product-cycle.workflow';
export { programmeYear } from './programme-year/programme-year.workflow';
export { recognition } from './recognition/recognition.workflow';
