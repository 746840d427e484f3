import { type Command, streamName, type StreamRef } from '@ocop/casework';
import { REAL_CLOCK } from '@ocop/contracts';
import { type Actor, SYSTEM } from '@ocop/ground';
import { openDatabase, poolOf } from '@ocop/platform';
import { CaseKeeper, insideArea, ProductsQueries } from '@ocop/records';
import { DossierDesk } from '../../apps/api/src/wallet/dossier-desk';
import { PictureDesk } from '../../apps/api/src/wallet/picture-desk';
import type { ApiInProcess } from './api-in-process';
import { at } from './case-bench';
import { vegetables } from './criteria-bench';
import { PaperWorld } from './paper-world';
import { openingOf, producer } from './plans';
import { recordStory } from './story-in-database';

/** A product under QĐ 26/2026 that prepares its dossier, with a self-score. */
export const PRODUCT = 'rau';
const ref = { type: 'product-cycle', id: PRODUCT } as const;

export async function recordPreparing(api: ApiInProcess): Promise<void> {
  const world = new PaperWorld(at('2026-06-01'));
  const { product, ...given } = openingOf('bun-van-cu');
  const opening = { ...given, product: { ...product, set: vegetables.id }, regulation: '26-2026' };
  world.command(
    ref,
    { type: 'RegisterProduct', opening: { ...opening, start: 'preparing', rounds: [] } },
    SYSTEM,
    'begin',
  );
  await recordStory(api.owner, world);
}

/** Has a command decided and recorded as the worker does, without the engine. */
export async function decideOn(
  api: ApiInProcess,
  ref: StreamRef,
  command: Command,
  { actor, when, commandId }: { actor: Actor; when: string; commandId?: string },
): Promise<string[]> {
  const source = await openDatabase(api.database.urls.worker);
  try {
    const keeper = new CaseKeeper(poolOf(source));
    const { hash, folded } = await keeper.takeUp(ref);
    const envelope = {
      ...{ actor, command, to: streamName(ref) },
      commandId: commandId ?? `${command.type}:${folded.version}`,
      warrant: { key: '', signature: '' },
    };
    const kept = await keeper.decide(
      {
        ...{ stream: ref, after: folded.version, head: hash, at: at(when), clock: REAL_CLOCK },
        ask: { kind: 'envelope', envelope },
      },
      () => Promise.resolve({ now: at(when) }),
    );
    if (kept.refusal) throw new Error(JSON.stringify(kept.refusal));
    return kept.events.map(({ type }) => type);
  } finally {
    await source.destroy();
  }
}

/** Gives a command as the API completes it and the worker decides it, without the engine between them. */
export async function decided(
  api: ApiInProcess,
  command: { readonly type: string; readonly [field: string]: unknown },
  actor: Actor = producer,
  when = '2026-06-10',
): Promise<string[]> {
  const row = await new ProductsQueries(api.pool).one(insideArea('trung-uong'), PRODUCT);
  if (!row) throw new Error(`${PRODUCT} is not there`);
  const listed = await api.app.get(DossierDesk).withList(row, command);
  const complete = await api.app.get(PictureDesk).withPicture(row, listed, [command.type]);
  return decideOn(api, ref, complete, { actor, when });
}
