import { answered, api } from '../api';
import type { components } from '../schema.gen';
import type { Ask } from './boxes';

type Answers = components['schemas']['SentFigures']['answers'];
export type Heard = NonNullable<components['schemas']['SentFigures']['heard']>;

interface Given {
  readonly answers: Answers;
  readonly key: string;
  /** Of a correction: why. */
  readonly reason: string;
  /** How a commune knows what it sends for a producer. */
  readonly heard?: Heard;
}

/** Sends an answer; where one is in already, the new one corrects it. */
export function sendAnswer(ask: Ask, { answers, key, reason, heard }: Given) {
  const header = { 'Idempotency-Key': key };
  const whose = heard ? { producer: ask.producer.area, heard } : {};
  const said = { programme: ask.programme, ask: ask.ask, answers, ...whose };
  const last = ask.answers.at(-1);
  if (!last) return answered(api.POST('/v1/figures', { params: { header }, body: said }));
  const body = { ...said, corrects: last.no, reason };
  return answered(api.POST('/v1/figures/corrections', { params: { header }, body }));
}
