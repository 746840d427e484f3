import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answered, api } from '../../shared/api';
import { dayWritten } from '../../shared/dates';
import { hashesOf } from '../../shared/files/photographs';
import { usePages } from '../../shared/files/use-pages';
import { useSay } from '../../shared/language';
import { PagesField } from '../papers/pages-field';
import { Refusal } from '../parts/states';
import type { Whole } from './recognition-words';

/** What an inspector wants put right, until when, and the report that it is. */
export function Correction({ certificate }: { certificate: Whole }) {
  const say = useSay();
  const running = certificate.deadlines.find(({ kind, open }) => open && kind === 'correction');
  const { recognition: id } = certificate;
  const { data } = useQuery({
    queryKey: ['list', 'recognitions', id, 'correction'],
    queryFn: () => wanted(id),
    enabled: running !== undefined,
  });
  if (!running) return null;
  return (
    <section className="note soon" aria-labelledby="khac-phuc">
      <h2 id="khac-phuc">{say('Phải khắc phục', 'To be put right')}</h2>
      <p>{data && say(data.told ?? '', data.toldEn ?? '')}</p>
      <p>
        {say(
          `Làm xong và báo trước hết ngày ${dayWritten(running.lastDay)}.`,
          `Do it and report it by the end of ${dayWritten(running.lastDay)}.`,
        )}
      </p>
      <Report id={id} />
    </section>
  );
}

/** The order that stands: the last one, with its reason where it was given again. */
async function wanted(id: string) {
  const params = { path: { id }, query: { limit: 500 } };
  const { items } = await answered(api.GET('/v1/recognitions/{id}/events', { params }));
  return items.findLast(({ type }) => type === 'CorrectionOrdered');
}

function Report({ id }: { id: string }) {
  const say = useSay();
  const queries = useQueryClient();
  const pages = usePages(`correction.${id}`, { recognition: id });
  const [words, setWords] = useState('');
  const report = useMutation({
    mutationFn: async () => {
      const photographs = await hashesOf(
        id,
        pages.pages.map((page) => page.id),
      );
      const params = { path: { id }, header: { 'Idempotency-Key': crypto.randomUUID() } };
      const body = {
        type: 'ReportCorrection' as const,
        report: words.trim(),
        ...(photographs.length > 0 ? { photographs } : {}),
      };
      return answered(api.POST('/v1/recognitions/{id}/commands', { params, body }));
    },
    onSuccess: async () => {
      pages.forget();
      await queries.invalidateQueries({ queryKey: ['list'] });
    },
  });
  const underWay = pages.pages.some(({ state }) => state === 'waiting' || state === 'sending');
  return (
    <>
      <label>
        {say('Đã làm gì', 'What was done')}
        <textarea
          rows={3}
          maxLength={2_000}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      </label>
      <PagesField pages={pages} />
      <Refusal error={report.error} />
      <button
        type="button"
        className="button"
        disabled={words.trim() === '' || underWay || report.isPending}
        onClick={() => report.mutate()}
      >
        {say('Báo đã khắc phục', 'Report it put right')}
      </button>
    </>
  );
}
