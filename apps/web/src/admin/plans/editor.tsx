import {
  Alert,
  Badge,
  Button,
  Group,
  SegmentedControl,
  Stack,
  Tabs,
  Text,
  Textarea,
} from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { answered, api } from '../../shared/api';
import { momentWritten } from '../../shared/dates';
import { DrawingProvider } from '../../shared/forms/drawing';
import { Fields } from '../../shared/forms/field';
import type { FormField } from '../../shared/forms/form';
import { placeSaid } from '../../shared/forms/place-said';
import { Refused } from '../../shared/forms/refused';
import { useLanguage } from '../../shared/language';
import { Loaded } from '../../shared/parts/loaded';
import { Page } from '../../shared/parts/page';
import { faultSaid, faultsIn } from '../../shared/problem';
import type { components } from '../../shared/schema.gen';
import type { ScreenProps } from '../../shared/screen';
import { useSession } from '../../shared/session';
import { Conflict } from './conflict';
import { PARTS, partOf } from './parts';
import { SheetYear } from './sheet-year';
import { type Pen, type Sheet, useSheet } from './use-sheet';
import { WhatIf } from './what-if';

/** One plan while it is written: its fields or its text, what is wrong with it, its year, what it would change. */
export function Screen({ params: { id = '' } }: ScreenProps) {
  const { say } = useLanguage();
  const sheet = useQuery({
    queryKey: ['plan-sheets', id],
    queryFn: () => answered(api.GET('/v1/plan-sheets/{id}', { params: { path: { id } } })),
    refetchOnWindowFocus: false,
  });
  const form = useQuery({
    queryKey: ['plan-form'],
    queryFn: () => answered(api.GET('/v1/plan-sheets/form')),
    staleTime: Infinity,
  });
  return (
    <Page
      title={sheet.data?.title || say('Kế hoạch đang soạn', 'A plan being written')}
      back={{ href: '/soan-ke-hoach', words: say('Các bản đang soạn', 'Plans being written') }}
    >
      <Loaded query={form}>
        {({ fields }) => (
          <Loaded query={sheet}>
            {(opened) => <Editor key={opened.id} opened={opened} fields={fields} />}
          </Loaded>
        )}
      </Loaded>
    </Page>
  );
}

interface EditorProps {
  readonly opened: Sheet;
  readonly fields: readonly FormField[];
}

function Editor({ opened, fields }: EditorProps) {
  const { say } = useLanguage();
  const { post } = useSession();
  const pen = useSheet(opened, fields);
  const { sheet, text } = pen;
  const mayWrite = post?.role === 'programme-office';
  return (
    <Stack>
      <Status pen={pen} fields={fields} />
      {pen.conflict ? <Conflict pen={pen} fields={fields} /> : <Refused error={pen.error} />}
      <SheetYear sheet={sheet} />
      <SegmentedControl
        aria-label={say('Cách xem', 'Look at it as')}
        style={{ alignSelf: 'flex-start' }}
        value={text === undefined ? 'form' : 'text'}
        disabled={pen.unsaved}
        onChange={(next) => pen.asText(next === 'text')}
        data={[
          { value: 'form', label: say('Theo mục', 'Fields') },
          { value: 'text', label: say('Dạng văn bản (YAML)', 'Text (YAML)') },
        ]}
      />
      <fieldset disabled={!mayWrite} style={{ border: 0, padding: 0, margin: 0, minWidth: 0 }}>
        {text === undefined ? (
          <Parts pen={pen} fields={fields} />
        ) : (
          <Textarea
            label={say('Toàn văn kế hoạch (YAML)', 'The whole plan (YAML)')}
            value={text}
            onChange={(event) => pen.writeText(event.currentTarget.value)}
            autosize
            minRows={20}
            maxRows={40}
            styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
            spellCheck={false}
          />
        )}
      </fieldset>
      {mayWrite && <WhatIf sheet={sheet} ready={!pen.unsaved && pen.faults.length === 0} />}
      {mayWrite && <HandIn pen={pen} />}
    </Stack>
  );
}

/** Whether it is saved, and how much is wrong. */
function Status({ pen, fields }: { pen: Pen; fields: readonly FormField[] }) {
  const { sheet, unsaved, isPending, error, faults, save } = pen;
  const { language, say } = useLanguage();
  const state = isPending
    ? say('Đang lưu…', 'Saving…')
    : error
      ? say('Chưa lưu được', 'Not saved')
      : unsaved
        ? say('Chưa lưu', 'Not saved yet')
        : say(
            `Đã lưu lúc ${momentWritten(sheet.changedAt)} (${sheet.changedBy}, lần ${sheet.revision})`,
            `Saved ${momentWritten(sheet.changedAt)} (${sheet.changedBy}, version ${sheet.revision})`,
          );
  return (
    <Stack gap="xs">
      <Group>
        <Text role="status" aria-label={say('Trạng thái lưu', 'State of saving')}>
          {state}
        </Text>
        {unsaved && !isPending && (
          <Button size="compact-sm" variant="default" onClick={() => save()}>
            {say('Lưu ngay', 'Save now')}
          </Button>
        )}
      </Group>
      <details open={faults.length > 0 && faults.length <= 8}>
        <summary>
          {faults.length === 0
            ? say('Không có chỗ sai: trình được.', 'Nothing is wrong: it can be handed in.')
            : say(
                `${faults.length} chỗ cần điền hoặc sửa`,
                `${faults.length} places to fill in or mend`,
              )}
        </summary>
        <Stack gap={4} mt="xs">
          {faults.map((fault, i) => (
            <Text key={`${fault.path} ${i}`} size="sm">
              <b>{placeSaid(fault.path, fields, language)}</b>: {faultSaid(fault, language)}
            </Text>
          ))}
        </Stack>
      </details>
    </Stack>
  );
}

function Parts({ pen, fields }: { pen: Pen; fields: readonly FormField[] }) {
  const { say } = useLanguage();
  const count = (part: string) => pen.faults.filter(({ path }) => partOf(path) === part).length;
  return (
    <DrawingProvider choices={{}} faults={pen.faults}>
      <Tabs defaultValue={PARTS[0]?.name ?? null} keepMounted={false}>
        <Tabs.List aria-label={say('Các phần của kế hoạch', 'Parts of the plan')}>
          {PARTS.map(({ name, words }) => (
            <Tabs.Tab
              key={name}
              value={name}
              rightSection={
                count(name) > 0 && (
                  <Badge
                    color="red.8"
                    size="sm"
                    aria-label={say(`${count(name)} chỗ sai`, `${count(name)} faults`)}
                  >
                    {count(name)}
                  </Badge>
                )
              }
            >
              {say(...words)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {PARTS.map(({ name, holds }) => (
          <Tabs.Panel key={name} value={name} pt="md">
            <Fields
              fields={fields.filter((field) => holds.includes(field.name))}
              draft={pen.draft}
              write={pen.write}
            />
          </Tabs.Panel>
        ))}
      </Tabs>
    </DrawingProvider>
  );
}

/** From the sheet to a draft of record: what is decided about it next is decided there. */
function HandIn({ pen: { sheet, unsaved, faults } }: { pen: Pen }) {
  const { say } = useLanguage();
  const queries = useQueryClient();
  const [, go] = useLocation();
  const giving = useMutation({
    mutationFn: (plan: Sheet['plan']) =>
      answered(
        api.POST('/v1/programmes', {
          params: { header: { 'Idempotency-Key': crypto.randomUUID() } },
          body: plan as components['schemas']['PlanToDraft'],
        }),
      ),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['list'] });
      go(`/ke-hoach/${String(sheet.plan['id'])}`);
    },
  });
  const { error } = giving;
  return (
    <Alert color="gray" title={say('Trình dự thảo', 'Hand the draft in')}>
      <Stack gap="xs">
        <Text size="sm">
          {say(
            'Sau khi trình, cơ quan có thẩm quyền phê duyệt, sửa đổi hoặc rút ở trang của kế hoạch. Trình lại thì thay bản dự thảo trước.',
            'Once handed in, its authority approves, amends or withdraws it on the plan’s own page. Handed in again it takes the place of the former draft.',
          )}
        </Text>
        <Refused error={error} faults={faultsIn(error)} />
        <Group>
          <Button
            disabled={unsaved || faults.length > 0}
            loading={giving.isPending}
            onClick={() => giving.mutate(sheet.plan)}
          >
            {say('Trình dự thảo', 'Hand the draft in')}
          </Button>
          {faults.length > 0 && (
            <Text size="sm" c="dimmed">
              {say('Còn chỗ sai: xem danh sách ở trên.', 'There are faults: see the list above.')}
            </Text>
          )}
        </Group>
      </Stack>
    </Alert>
  );
}
