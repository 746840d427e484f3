import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { answered, api, send } from '../../shared/api';
import { dayWritten } from '../../shared/dates';
import { Refused } from '../../shared/forms/refused';
import { useLanguage } from '../../shared/language';
import { Section } from '../../shared/parts/section';
import { wasUnheard } from '../../shared/problem';
import type { Report } from './data';

/**
 * Whoever reports corrects what is filled in and sends it, with the figures as they stand on the page; what was sent
 * before is corrected in the same way, with a reason.
 */
export function Sending({ report }: { report: Report }) {
  const { say } = useLanguage();
  const [text, setText] = useState({
    summary: report.narrative.summary,
    difficulties: report.narrative.difficulties ?? '',
    proposals: report.narrative.proposals ?? '',
    reason: '',
  });
  const { give, error, underWay, may } = useSending(report);
  const { sent } = report;
  const field = (name: keyof typeof text, label: string) => (
    <Textarea
      label={label}
      autosize
      minRows={name === 'summary' ? 4 : 2}
      maxLength={name === 'reason' ? 1000 : 4000}
      required={name === 'summary' || name === 'reason'}
      value={text[name]}
      onChange={(event) => {
        const { value } = event.currentTarget;
        setText((before) => ({ ...before, [name]: value }));
      }}
    />
  );
  return (
    <Section title={say('Nội dung báo cáo', 'What the report says')}>
      <Stack gap="sm" maw="50rem">
        {!sent && <Filled fromBelow={report.below.length > 0} />}
        {field('summary', say('Kết quả thực hiện', 'Results'))}
        {field('difficulties', say('Khó khăn, vướng mắc', 'Difficulties'))}
        {field('proposals', say('Kiến nghị, đề xuất', 'Proposals'))}
        {sent && field('reason', say('Lý do sửa', 'Why it is corrected'))}
        <Refused error={error} />
        {may && (
          <Group>
            <Button
              loading={underWay}
              disabled={text.summary.trim() === '' || (sent !== null && text.reason.trim() === '')}
              onClick={() => void give(text)}
            >
              {sent
                ? say('Gửi bản sửa', 'Send the correction')
                : say('Gửi báo cáo', 'Send the report')}
            </Button>
            <Text size="sm" c="dimmed">
              {say(
                `Số liệu tính đến ${dayWritten(report.asOf)} được giữ nguyên khi gửi.`,
                `The figures as of ${dayWritten(report.asOf)} are kept as they are.`,
              )}
            </Text>
          </Group>
        )}
      </Stack>
    </Section>
  );
}

/** Where the words come from that stand in the fields already. */
function Filled({ fromBelow }: { fromBelow: boolean }) {
  const { say } = useLanguage();
  return (
    <Text size="sm">
      {fromBelow
        ? say(
            'Phần kết quả đã điền sẵn từ số liệu, khó khăn và kiến nghị từ báo cáo của cấp dưới; sửa lại cho đúng tình hình rồi gửi cấp trên.',
            'Results are filled in from the figures, difficulties and proposals from the reports below; correct them and send them on.',
          )
        : say(
            'Phần kết quả đã điền sẵn từ số liệu; sửa lại cho đúng tình hình rồi gửi.',
            'Results are filled in from the figures; correct them and send.',
          )}
    </Text>
  );
}

type Texts = Readonly<Record<'summary' | 'difficulties' | 'proposals' | 'reason', string>>;

/** What the year lets the reader do: nothing any more once it has closed. */
export function useYearAction(id: string, command: 'SubmitReport' | 'CorrectReport') {
  const { data: year } = useQuery({
    queryKey: ['case', `programme-year/${id}`],
    queryFn: () => answered(api.GET('/v1/programmes/{id}', { params: { path: { id } } })),
  });
  return year?.nextActions.find((action) => action.command === command);
}

/** Sends the report once, however often it is pressed; the year says whether it may be sent at all. */
function useSending({ programme, report, area, asOf, sha256, sent }: Report) {
  const queries = useQueryClient();
  const [error, setError] = useState<unknown>();
  const [underWay, setUnderWay] = useState(false);
  const named = useRef({ said: '', key: '' });
  const type = sent ? 'CorrectReport' : 'SubmitReport';
  const action = useYearAction(programme, type);
  const give = async (texts: Texts) => {
    const written = Object.entries(texts).filter(([, text]) => text.trim() !== '');
    const corrects = sent ? { corrects: sent.no } : {};
    const fields = { report, commune: area, asOf, figures: sha256, ...corrects };
    const body = { type, ...fields, ...Object.fromEntries(written) };
    const said = JSON.stringify(body);
    if (named.current.said !== said) named.current = { said, key: crypto.randomUUID() };
    setUnderWay(true);
    setError(undefined);
    try {
      const headers = { 'Idempotency-Key': named.current.key };
      await send({ method: 'POST', href: action?.href ?? '', body, headers });
      await queries.invalidateQueries();
    } catch (refusal) {
      setError(refusal);
      if (!wasUnheard(refusal)) named.current = { said: '', key: '' };
    } finally {
      setUnderWay(false);
    }
  };
  return { give, error, underWay, may: action !== undefined };
}
