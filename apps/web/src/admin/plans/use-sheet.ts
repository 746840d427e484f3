import type { Fault } from '@ocop/ground';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { answered, api } from '../../shared/api';
import { readRecord, type RecordDraft, recordDraft } from '../../shared/forms/draft';
import type { FormField } from '../../shared/forms/form';
import { RefusedError } from '../../shared/problem';
import type { components } from '../../shared/schema.gen';

export type Sheet = components['schemas']['PlanSheet'];

/** So long after the last key it is saved. */
const QUIET_MS = 1_500;

/** A plan under the pen: saved by itself once the writer pauses, never over what somebody else has saved. */
export function useSheet(opened: Sheet, fields: readonly FormField[]) {
  const queries = useQueryClient();
  const [sheet, setSheet] = useState(opened);
  const [draft, setDraft] = useState(() => recordDraft(fields, opened.plan));
  const [text, setText] = useState<string>();
  const [unsaved, setUnsaved] = useState(false);
  const latest = useRef(0);
  const saving = useMutation({
    mutationFn: async ({ over, key }: { over: number; key: number }) => {
      const written = text === undefined ? { plan: planOf(fields, draft) } : { text };
      return { saved: await saved(sheet.id, over, written), key };
    },
    onSuccess: ({ saved: now, key }) => {
      setSheet(now);
      if (key === latest.current) setUnsaved(false);
      if (text !== undefined) setDraft(recordDraft(fields, now.plan));
      queries.setQueryData(['plan-sheets', now.id], now);
    },
  });
  const { mutate, isPending, error } = saving;
  const conflict = error instanceof RefusedError && error.problem.code === 'SHEET_CHANGED';
  const failed = error !== null;
  useEffect(() => {
    if (!unsaved || isPending || failed) return;
    const timer = setTimeout(() => mutate({ over: sheet.revision, key: latest.current }), QUIET_MS);
    return () => clearTimeout(timer);
  }, [unsaved, isPending, failed, draft, text, sheet.revision, mutate]);
  const touched = () => {
    latest.current += 1;
    setUnsaved(true);
    if (!conflict) saving.reset();
  };
  return {
    ...{ sheet, draft, text, unsaved, isPending, error, conflict },
    faults: faultsShown(fields, draft, sheet.faults),
    write: (next: RecordDraft) => {
      setDraft(next);
      touched();
    },
    writeText: (next: string) => {
      setText(next);
      touched();
    },
    asText: (shown: boolean) => setText(shown ? sheet.text : undefined),
    save: (over = sheet.revision) => mutate({ over, key: latest.current }),
    take: (theirs: Sheet) => {
      setSheet(theirs);
      setDraft(recordDraft(fields, theirs.plan));
      if (text !== undefined) setText(theirs.text);
      setUnsaved(false);
      saving.reset();
    },
  };
}

export type Pen = ReturnType<typeof useSheet>;

/** Saves over the version that was seen, and over no other. */
function saved(id: string, over: number, written: { plan: Sheet['plan'] } | { text: string }) {
  return answered(
    api.PUT('/v1/plan-sheets/{id}', {
      params: { path: { id } },
      headers: { 'If-Match': `W/"${over}"` },
      body: { ...written, expectedRevision: over },
    }),
  );
}

/** What has been written, without the parts in which nothing stands. */
function planOf(fields: readonly FormField[], draft: RecordDraft): Record<string, unknown> {
  return (pruned(readRecord(fields, draft).value) ?? {}) as Record<string, unknown>;
}

function pruned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => pruned(one) ?? {});
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).flatMap(([name, one]) => {
    const part = pruned(one);
    return part === undefined ? [] : [[name, part] as const];
  });
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

/** What cannot be read as it is written comes before what the check found in what was saved. */
function faultsShown(
  fields: readonly FormField[],
  draft: RecordDraft,
  checked: readonly Fault[],
): Fault[] {
  const unread = readRecord(fields, draft).faults.filter(
    ({ expectedVi }) => expectedVi !== 'điền mục này',
  );
  const places = new Set(unread.map(({ path }) => path));
  return [...unread, ...checked.filter(({ path }) => !places.has(path))];
}
