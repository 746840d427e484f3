import { Alert, Button, Group, List, Text } from '@mantine/core';
import { capital } from '@ocop/words';
import { useQuery } from '@tanstack/react-query';
import { answered, api } from '../../shared/api';
import { recordDraft } from '../../shared/forms/draft';
import type { FormField } from '../../shared/forms/form';
import { momentWritten } from '../../shared/dates';
import { useLanguage } from '../../shared/language';
import type { Pen } from './use-sheet';

/** Somebody else saved first: who, where the two differ, and which is to stay. */
export function Conflict({ pen, fields }: { pen: Pen; fields: readonly FormField[] }) {
  const { language, say } = useLanguage();
  const { id, revision } = pen.sheet;
  const { data: theirs } = useQuery({
    queryKey: ['plan-sheets', id, 'since', revision],
    queryFn: () => answered(api.GET('/v1/plan-sheets/{id}', { params: { path: { id } } })),
  });
  if (!theirs) return null;
  const other = recordDraft(fields, theirs.plan);
  const differing = fields.filter(
    ({ name }) => JSON.stringify(other[name]) !== JSON.stringify(pen.draft[name]),
  );
  return (
    <Alert
      color="orange"
      role="alert"
      title={say('Có người khác vừa lưu', 'Somebody else has saved')}
    >
      <Text size="sm">
        {say(
          `${theirs.changedBy} đã lưu lúc ${momentWritten(theirs.changedAt)}. Phần của bạn còn nguyên ở đây, chưa lưu. Hai bản khác nhau ở:`,
          `${theirs.changedBy} saved at ${momentWritten(theirs.changedAt)}. Yours is still here, unsaved. The two differ in:`,
        )}
      </Text>
      <List size="sm">
        {differing.map(({ name, label }) => (
          <List.Item key={name}>{capital(label[language])}</List.Item>
        ))}
      </List>
      <Group mt="sm">
        <Button variant="default" onClick={() => pen.take(theirs)}>
          {say('Lấy bản của họ, bỏ phần của tôi', 'Take theirs, drop mine')}
        </Button>
        <Button color="red.8" onClick={() => pen.save(theirs.revision)}>
          {say('Lưu bản của tôi đè lên', 'Save mine over it')}
        </Button>
      </Group>
    </Alert>
  );
}
