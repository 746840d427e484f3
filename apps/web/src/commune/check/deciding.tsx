import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { answered, api } from '../../shared/api';
import { Refused } from '../../shared/forms/refused';
import { useLanguage } from '../../shared/language';
import type { components } from '../../shared/schema.gen';
import { useTell } from '../../shared/told';
import { type Check, CONTENTS, type ProductPapers, type useCheck } from './use-check';

type Command = components['schemas']['ProductCommand'];

interface DecidingProps {
  readonly product: components['schemas']['Product'];
  readonly papers: ProductPapers;
  readonly own: ReturnType<typeof useCheck>;
}

/** Passes the dossier on, or has it completed; each says first what will happen. */
export function Deciding({ product, papers, own: { check, forget } }: DecidingProps) {
  const { say } = useLanguage();
  const tell = useTell();
  const queries = useQueryClient();
  const [, go] = useLocation();
  const [meant, setMeant] = useState<Meant>();
  const [key, setKey] = useState(() => crypto.randomUUID());
  const wanting = missingIn(check, papers);
  const give = useMutation({
    mutationFn: () => {
      const body = meant === 'return' ? returned(wanting, product) : passedOn(check, product);
      const params = { path: { id: product.id }, header: { 'Idempotency-Key': key } };
      return answered(api.POST('/v1/products/{id}/commands', { params, body }));
    },
    onError: () => setKey(crypto.randomUUID()),
    onSuccess: async () => {
      tell(
        meant === 'return'
          ? say('Đã yêu cầu bổ sung.', 'Returned.')
          : say('Đã chuyển hồ sơ.', 'Passed on.'),
      );
      forget();
      await queries.invalidateQueries();
      go('/xa/ho-so');
    },
  });
  const isAnswered = CONTENTS.every((one) => check.findings[one]?.confirmed !== undefined);
  return (
    <Stack
      mt="lg"
      gap="sm"
      component="section"
      aria-label={say('Trả lời của xã', 'The commune’s answer')}
    >
      {!isAnswered && (
        <Text size="sm" c="dimmed">
          {say(
            'Trả lời bốn nội dung và ghi số văn bản trước khi chuyển hồ sơ.',
            'Answer the four contents and give the letter’s number before you pass it on.',
          )}
        </Text>
      )}
      {meant === undefined ? (
        <Choosing
          mayPass={wanting.length === 0 && check.letter.trim() !== ''}
          wanting={wanting.length}
          choose={setMeant}
        />
      ) : (
        <Confirming
          meant={meant}
          isPending={give.isPending}
          give={() => give.mutate()}
          cancel={() => setMeant(undefined)}
        />
      )}
      <Refused error={give.error} />
    </Stack>
  );
}

type Meant = 'pass' | 'return';

interface ChoosingProps {
  readonly mayPass: boolean;
  readonly wanting: number;
  readonly choose: (meant: Meant) => void;
}

function Choosing({ mayPass, wanting, choose }: ChoosingProps) {
  const { say } = useLanguage();
  return (
    <Group>
      <Button onClick={() => choose('pass')} disabled={!mayPass}>
        {say('Xác nhận và chuyển hồ sơ', 'Confirm and pass on')}
      </Button>
      <Button
        variant="outline"
        color="red.8"
        onClick={() => choose('return')}
        disabled={wanting === 0}
      >
        {say(`Yêu cầu bổ sung (${wanting})`, `Have it completed (${wanting})`)}
      </Button>
    </Group>
  );
}

interface ConfirmingProps {
  readonly meant: Meant;
  readonly isPending: boolean;
  readonly give: () => void;
  readonly cancel: () => void;
}

function Confirming({ meant, isPending, give, cancel }: ConfirmingProps) {
  const { say } = useLanguage();
  return (
    <Alert color="orange" role="alert" title={say('Sau khi xác nhận', 'Once confirmed')}>
      {meant === 'pass'
        ? say(
            'Hồ sơ đến cơ quan thường trực; xã không sửa được nữa. Thời hạn của xã kết thúc.',
            'The dossier goes to the programme office and the commune cannot change it. Your days end.',
          )
        : say(
            'Chủ thể nhận danh sách cần bổ sung; đồng hồ của xã dừng đến khi nộp lại.',
            'The producer is told what is wanting; your clock stops until it comes back.',
          )}
      <Group mt="sm">
        <Button loading={isPending} onClick={give}>
          {meant === 'pass'
            ? say('Chuyển hồ sơ', 'Pass it on')
            : say('Gửi yêu cầu bổ sung', 'Return it')}
        </Button>
        <Button variant="default" onClick={cancel}>
          {say('Thôi', 'Cancel')}
        </Button>
      </Group>
    </Alert>
  );
}

interface Wanting {
  readonly paper: string;
  readonly reason: string;
}

/** Papers that the officer has marked, each with the reason; what has none yet cannot be asked for. */
function missingIn({ marks }: Check, { items }: ProductPapers): Wanting[] {
  return items.flatMap(({ item }) => {
    const mark = marks[item.id];
    const reason = mark?.reason?.trim();
    return mark?.good === false && reason ? [{ paper: item.name.slice(0, 200), reason }] : [];
  });
}

type Revised = Pick<DecidingProps['product'], 'revision'>;

function returned(missing: Wanting[], { revision }: Revised): Command {
  return { type: 'ReturnDossier', missing, expectedRevision: revision };
}

function passedOn({ findings, letter, note }: Check, { revision }: Revised): Command {
  const answers = CONTENTS.flatMap((content) => {
    const confirmed = findings[content]?.confirmed;
    return confirmed === undefined ? [] : [[content, confirmed ? 'confirmed' : 'not-confirmed']];
  });
  return {
    type: 'CheckDossier',
    ...(Object.fromEntries(answers) as object),
    letter: letter.trim(),
    ...(note.trim() ? { note: note.trim() } : {}),
    expectedRevision: revision,
  };
}
