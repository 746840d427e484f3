import { Alert, Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useLocation, useParams } from 'wouter';
import { answered, api } from '../../shared/api';
import { momentWritten } from '../../shared/dates';
import { Refused } from '../../shared/forms/refused';
import { useLanguage } from '../../shared/language';
import { Loaded } from '../../shared/parts/loaded';
import { Page } from '../../shared/parts/page';
import { Section } from '../../shared/parts/section';
import { Adopt } from './adopt';
import { Faults } from './faults';
import { Preview } from './preview';
import { type Template, useDraft } from './template-data';
import { State } from './templates';

/** One version: its text, what is wrong with it, how it looks, and its adoption. */
export function Screen() {
  const { id = '' } = useParams<{ id: string }>();
  const query = useQuery({
    queryKey: ['certificate-template', id],
    queryFn: () =>
      answered(api.GET('/v1/certificate-templates/{id}', { params: { path: { id } } })),
  });
  return <Loaded query={query}>{(template) => <Version key={id} opened={template} />}</Loaded>;
}

function Version({ opened }: { opened: Template }) {
  const { say } = useLanguage();
  const draft = useDraft(opened);
  const { template, source, save, check, unsaved, write } = draft;
  const open = template.state === 'draft';
  return (
    <Page
      title={say(`Mẫu bản ${template.version}`, `Form, version ${template.version}`)}
      back={{ href: '/mau-giay', words: say('Mọi bản', 'All versions') }}
    >
      <Standing template={template} />
      <Section title={say('Nội dung mẫu (Typst)', 'Its text (Typst)')}>
        <Textarea
          aria-label={say('Nội dung mẫu', 'Text of the form')}
          value={source}
          onChange={(event) => write(event.currentTarget.value)}
          readOnly={!open}
          autosize
          minRows={12}
          maxRows={28}
          spellCheck={false}
          styles={{ input: { fontFamily: 'ui-monospace, monospace', fontSize: '0.85rem' } }}
        />
        {open && (
          <Group className="screen-only">
            <Button
              variant="default"
              disabled={!unsaved}
              loading={save.isPending}
              onClick={() => save.mutate()}
            >
              {say('Lưu', 'Save')}
            </Button>
            <Button loading={check.isPending} onClick={() => check.mutate()}>
              {say('Kiểm tra', 'Check')}
            </Button>
            <Drop template={template} />
          </Group>
        )}
        <Refused error={save.error ?? check.error} />
        {check.data && <Faults checked={check.data} />}
      </Section>
      <Preview template={template} unsaved={unsaved} />
      {open && <Adopt draft={draft} />}
    </Page>
  );
}

function Standing({ template }: { template: Template }) {
  const { say } = useLanguage();
  const { state, madeBy, adoptedAt, adoptedBy, reason, endedAt, endedBy, endedWhy } = template;
  return (
    <Stack gap={4}>
      <Group gap="sm">
        <State of={state} />
        <Text>{say(`Người soạn: ${madeBy}`, `Begun by ${madeBy}`)}</Text>
      </Group>
      {adoptedAt && (
        <Text>
          {say('Áp dụng', 'Adopted')}: {momentWritten(adoptedAt)}, {adoptedBy}. {reason}
        </Text>
      )}
      {endedAt && (
        <Text>
          {say('Thôi áp dụng', 'Counts no longer since')}: {momentWritten(endedAt)}, {endedBy}.{' '}
          {endedWhy}
        </Text>
      )}
      {state !== 'draft' && (
        <Alert color="gray">
          {say(
            'Bản đã áp dụng không sửa được: giấy đã cấp ghi mã băm của nó.',
            'What has been adopted stays as it is: certificates name it by its hash.',
          )}
        </Alert>
      )}
    </Stack>
  );
}

function Drop({ template: { id } }: { template: Template }) {
  const { say } = useLanguage();
  const queries = useQueryClient();
  const [, goTo] = useLocation();
  const drop = useMutation({
    mutationFn: () =>
      answered(api.DELETE('/v1/certificate-templates/{id}', { params: { path: { id } } })),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['list', 'certificate-templates'] });
      goTo('/mau-giay');
    },
  });
  return (
    <Button variant="subtle" color="red" loading={drop.isPending} onClick={() => drop.mutate()}>
      {say('Xóa bản soạn', 'Throw away')}
    </Button>
  );
}
