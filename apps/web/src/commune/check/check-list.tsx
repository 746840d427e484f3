import { Badge, Button, Group, Paper, Radio, Stack, Text, Textarea } from '@mantine/core';
import { dayWritten } from '../../shared/dates';
import { type Say, useLanguage } from '../../shared/language';
import type { Mark, ProductPapers, useCheck } from './use-check';

type AtItem = ProductPapers['items'][number];

interface CheckListProps {
  readonly papers: ProductPapers;
  readonly own: ReturnType<typeof useCheck>;
  readonly shown: string | undefined;
  readonly setShown: (file: string) => void;
  readonly marking: boolean;
}

/** Every paper that the law asks for: what stands there, its pages, and whether it will do. */
export function CheckList({ papers: { items }, own, shown, setShown, marking }: CheckListProps) {
  const { check, write } = own;
  return (
    <Stack gap="sm">
      {items
        .filter(({ item }) => item.from === 'producer')
        .map((one) => (
          <Paper key={one.item.id} withBorder p="sm">
            <Standing one={one} shown={shown} setShown={setShown} />
            {marking && (
              <Marking
                one={one}
                mark={check.marks[one.item.id] ?? {}}
                write={(mark) => write({ marks: { ...check.marks, [one.item.id]: mark } })}
              />
            )}
          </Paper>
        ))}
    </Stack>
  );
}

function Standing({
  one: { item, state, papers },
  shown,
  setShown,
}: Pick<CheckListProps, 'shown' | 'setShown'> & { one: AtItem }) {
  const { say } = useLanguage();
  return (
    <>
      <Group justify="space-between" wrap="nowrap" align="start">
        <Text fw={600}>{item.name}</Text>
        <Badge color={colourOf(state, item.mandatory)} style={{ flex: 'none' }}>
          {sayState(state, say)}
        </Badge>
      </Group>
      {papers.map(({ id, title, number, expiresOn, files, recordedAs }) => (
        <div key={id}>
          <Text size="sm">
            {title}
            {number ? `, ${say('số', 'no.')} ${number}` : ''}
            {expiresOn ? `, ${say('đến', 'until')} ${dayWritten(expiresOn)}` : ''}
            {recordedAs === 'producer'
              ? ''
              : ` (${say('cán bộ nộp thay', 'put in by an officer')})`}
          </Text>
          <Group gap={4} mt={4}>
            {files.map(({ id: file, name }, i) => (
              <Button
                key={file}
                size="compact-sm"
                variant={shown === file ? 'filled' : 'light'}
                aria-pressed={shown === file}
                title={name}
                onClick={() => setShown(file)}
              >
                {say(`Trang ${i + 1}`, `Page ${i + 1}`)}
              </Button>
            ))}
          </Group>
        </div>
      ))}
    </>
  );
}

interface MarkingProps {
  readonly one: AtItem;
  readonly mark: Mark;
  readonly write: (mark: Mark) => void;
}

function Marking({ one: { item }, mark, write }: MarkingProps) {
  const { say } = useLanguage();
  const value = mark.good === undefined ? '' : mark.good ? 'good' : 'wanting';
  return (
    <>
      <Radio.Group
        mt="xs"
        aria-label={`${say('Đánh giá', 'Finding')}: ${item.name}`}
        value={value}
        onChange={(next) => write({ ...mark, good: next === 'good' })}
      >
        <Group>
          <Radio value="good" label={say('Đạt', 'It will do')} />
          <Radio value="wanting" label={say('Cần bổ sung', 'To be completed')} />
        </Group>
      </Radio.Group>
      {mark.good === false && (
        <Textarea
          mt="xs"
          autosize
          minRows={2}
          maxLength={500}
          required
          label={say('Cần bổ sung gì, vì sao', 'What is wanting, and why')}
          value={mark.reason ?? ''}
          onChange={(event) => write({ ...mark, reason: event.currentTarget.value })}
        />
      )}
    </>
  );
}

const STATES: Readonly<Record<AtItem['state'], readonly [vi: string, en: string]>> = {
  present: ['có', 'there'],
  missing: ['chưa có', 'missing'],
  expired: ['hết hạn', 'expired'],
  'expires-before-decision': ['hết hạn trước ngày quyết định', 'ends before the decision'],
};
const sayState = (state: AtItem['state'], say: Say) => say(...STATES[state]);

function colourOf(state: AtItem['state'], mandatory: boolean): string {
  if (state === 'present') return 'ocop.7';
  return state === 'expired' || mandatory ? 'red.8' : 'gray.7';
}
