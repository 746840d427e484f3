import { Button, List, Modal, Stack, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answered, api } from '../../shared/api';
import { Refused } from '../../shared/forms/refused';
import { useLanguage } from '../../shared/language';
import { Loaded } from '../../shared/parts/loaded';
import { useTell } from '../../shared/told';
import type { components } from '../../shared/schema.gen';
import type { OfPlan } from './data';

interface AskingProps {
  readonly programme: string;
  readonly ask: OfPlan;
}

/** The office sees whom it would ask before it asks; whoever was asked is not asked again. */
export function Asking(props: AskingProps) {
  const { say } = useLanguage();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        w="fit-content"
        variant={props.ask.producers.length > 0 ? 'default' : 'filled'}
        onClick={() => setOpen(true)}
      >
        {props.ask.producers.length > 0
          ? say('Hỏi thêm chủ thể mới', 'Ask those who came since')
          : say('Hỏi các chủ thể…', 'Ask producers…')}
      </Button>
      <Modal
        opened={open}
        onClose={() => setOpen(false)}
        title={say('Hỏi số liệu năm', 'Ask for yearly figures')}
      >
        {open && <Preview {...props} close={() => setOpen(false)} />}
      </Modal>
    </>
  );
}

type PreviewProps = AskingProps & { readonly close: () => void };

/** Who was asked, and who would be asked now. */
function Preview(props: PreviewProps) {
  const { programme: id, ask } = props;
  const query = useQuery({
    queryKey: ['case', `programme-year/${id}`, 'asking', ask.ask],
    queryFn: () =>
      answered(
        api.GET('/v1/programmes/{id}/figures/{ask}/asking', {
          params: { path: { id, ask: ask.ask } },
        }),
      ),
  });
  return (
    <Loaded query={query}>
      {(found) => (
        <Stack gap="sm">
          <Whom {...found} />
          <Send {...props} {...found} />
        </Stack>
      )}
    </Loaded>
  );
}

type Found = components['schemas']['YearlyAsking'];

function Whom({ fresh, asked }: Found) {
  const { say } = useLanguage();
  return (
    <>
      {asked > 0 && (
        <Text size="sm">{say(`Đã hỏi ${asked} chủ thể.`, `${asked} were asked already.`)}</Text>
      )}
      <Text>
        {fresh.length === 0
          ? say(
              'Không còn chủ thể nào có giấy chứng nhận còn hiệu lực mà chưa được hỏi.',
              'Nobody with a certificate in force is left to be asked.',
            )
          : say(
              `Sẽ hỏi ${fresh.length} chủ thể có giấy chứng nhận còn hiệu lực:`,
              `${fresh.length} producers with a certificate in force will be asked:`,
            )}
      </Text>
      <List size="sm">
        {fresh.map(({ area, name, products }) => (
          <List.Item key={area}>
            {name}: {products.map((one) => one.name).join(', ')}
          </List.Item>
        ))}
      </List>
    </>
  );
}

function Send({ programme: id, ask: { ask }, close, fresh, asked }: PreviewProps & Found) {
  const { say } = useLanguage();
  const tell = useTell();
  const queries = useQueryClient();
  const [key] = useState(() => crypto.randomUUID());
  const send = useMutation({
    mutationFn: () => {
      const params = { path: { id, ask }, header: { 'Idempotency-Key': key } };
      return answered(api.POST('/v1/programmes/{id}/figures/{ask}/asking', { params }));
    },
    onSuccess: async () => {
      tell(
        say('Đã hỏi; mỗi chủ thể có việc và được nhắc.', 'They are asked and will be reminded.'),
      );
      close();
      await queries.invalidateQueries();
    },
  });
  return (
    <>
      <Refused error={send.error} />
      {(fresh.length > 0 || asked === 0) && (
        <Button loading={send.isPending} onClick={() => send.mutate()}>
          {fresh.length === 0
            ? say('Ghi nhận là đã hỏi', 'Record that it was asked')
            : say(`Hỏi ${fresh.length} chủ thể`, `Ask ${fresh.length} producers`)}
        </Button>
      )}
    </>
  );
}
