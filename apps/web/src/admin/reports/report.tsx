import { Alert, Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useSearchParams } from 'wouter';
import { dayRead, dayWritten } from '../../shared/dates';
import { DayInput } from '../../shared/forms/day-input';
import { useLanguage } from '../../shared/language';
import { Loaded } from '../../shared/parts/loaded';
import { Page } from '../../shared/parts/page';
import { Section } from '../../shared/parts/section';
import type { ScreenProps } from '../../shared/screen';
import { useSession } from '../../shared/session';
import { Below } from './below';
import { type Report, useReport } from './data';
import { Answered, Figures, Parts } from './figures';
import { PlaceChoice } from './place-choice';
import { Correcting } from './correcting';
import { Sending } from './sending';
import { Measured } from './measured';
import { Money } from './money';

/** One report: its figures with what they count, its text, and as a paper. */
export function Screen({ params: { id = '', report = '' } }: ScreenProps) {
  const { say } = useLanguage();
  const { post } = useSession();
  const [params] = useSearchParams();
  const [day, setDay] = useState('');
  const asOf = dayRead(day);
  const area = params.get('area') ?? '';
  const wanted = { ...(area ? { area } : {}), ...(asOf?.length === 10 ? { asOf } : {}) };
  const query = useReport(id, report, wanted);
  const ofCommune = post?.role === 'commune-officer';
  const back = ofCommune ? '/xa/bao-cao' : '/bao-cao';
  return (
    <Loaded query={query}>
      {(read) => (
        <Page
          title={`${read.name}, ${read.year}`}
          back={{ href: back, words: say('Các báo cáo', 'Reports') }}
          about={`${read.place} · ${say('số liệu tính đến', 'figures as of')} ${dayWritten(read.asOf)}`}
          aside={<Files report={read} />}
        >
          <Group align="flex-end">
            {!ofCommune && <PlaceChoice programme={id} />}
            <DayInput label={say('Tính đến ngày', 'As of')} value={day} write={setDay} />
          </Group>
          <State report={read} />
          {read.mine && !read.sent ? (
            <Sending key={read.sha256} report={read} />
          ) : (
            <Narrative report={read} />
          )}
          {read.mine && read.sent && (
            <Correcting key={`${read.sent.no} ${read.sha256}`} report={read} />
          )}
          <Figures report={read} />
          <Answered report={read} />
          <Parts report={read} />
          <Money report={read} />
          <Measured targets={read.targets} />
          <Below dues={read.below} />
        </Page>
      )}
    </Loaded>
  );
}

function State({ report: { sent, asOf } }: { report: Report }) {
  const { say } = useLanguage();
  if (!sent) return null;
  const on = dayWritten(sent.on);
  return (
    <Alert color="gray" title={say(`Đã gửi ngày ${on}`, `Sent on ${on}`)}>
      {sent.correctedOn && (
        <Text size="sm">
          {say(
            `Đã sửa ngày ${dayWritten(sent.correctedOn)} (lần số ${sent.no}): ${sent.reason ?? ''}`,
            `Corrected on ${dayWritten(sent.correctedOn)} (no. ${sent.no}): ${sent.reason ?? ''}`,
          )}
        </Text>
      )}
      {sent.frozen
        ? say(
            `Đây là số liệu đã gửi, tính đến ${dayWritten(asOf)}; không thay đổi nữa.`,
            `These are the figures that were sent, as of ${dayWritten(asOf)}; they do not change.`,
          )
        : say(
            'Báo cáo gửi không kèm số liệu; số dưới đây tính từ nhật ký.',
            'It was sent without figures; those below are made from the log.',
          )}
    </Alert>
  );
}

/** The report as a paper of the office, and its list as a workbook. */
function Files({ report: { programme, report, area, asOf, sent } }: { report: Report }) {
  // What was sent stays as it is; anything else is of the day that is looked at.
  const query = new URLSearchParams(sent?.frozen ? { area } : { area, asOf }).toString();
  const at = (ending: string) =>
    `/v1/programmes/${programme}/reports/${report}/bao-cao.${ending}?${query}`;
  return (
    <Group gap="xs" className="screen-only">
      {(['docx', 'pdf', 'xlsx'] as const).map((ending) => (
        <Button key={ending} component="a" href={at(ending)} variant="default" size="sm" download>
          {{ docx: 'Word', pdf: 'PDF', xlsx: 'Excel' }[ending]}
        </Button>
      ))}
    </Group>
  );
}

function Narrative({ report: { narrative } }: { report: Report }) {
  const { say } = useLanguage();
  const parts = [
    [say('Kết quả thực hiện', 'Results'), narrative.summary],
    [say('Khó khăn, vướng mắc', 'Difficulties'), narrative.difficulties],
    [say('Kiến nghị, đề xuất', 'Proposals'), narrative.proposals],
  ] as const;
  return parts.map(
    ([title, text]) =>
      text && (
        <Section key={title} title={title}>
          <Text style={{ whiteSpace: 'pre-line' }}>{text}</Text>
        </Section>
      ),
  );
}
