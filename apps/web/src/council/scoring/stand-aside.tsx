import { Button, Group, Modal, Radio, Select, Stack, Textarea } from '@mantine/core';
import { recusalWords } from '@ocop/words';
import { useState } from 'react';
import { Refused } from '../../shared/forms/refused';
import { useLanguage, useSay } from '../../shared/language';
import { useCommand } from '../use-command';

interface AsideProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly round: string;
  readonly product: { readonly id: string; readonly name: string };
  readonly member: string;
  /** One abstains in the session; that one is related may be said before it. */
  readonly mayAbstain: boolean;
}

type Way = 'recuse' | 'abstain';
type Ground = keyof typeof recusalWords;

/** A member does not judge this product, being related to it; or is there and gives it no points. */
export function StandAside({ opened, onClose, round, product, member, mayAbstain }: AsideProps) {
  const { say, language } = useLanguage();
  const [how, setHow] = useState<Way>('recuse');
  const [why, setWhy] = useState<Ground>('relation');
  const [note, setNote] = useState('');
  const { give, error, underWay } = useCommand(round);
  const about = { member, product: product.id };
  const said = note.trim();
  const command =
    how === 'recuse'
      ? { type: 'RecuseMember', ...about, why, ...(said === '' ? {} : { note: said }) }
      : { type: 'Abstain', ...about, reason: said };
  const isWhole = how === 'recuse' ? why !== 'other' || said !== '' : said !== '';
  const send = async () => {
    if (await give(command)) onClose();
  };
  const grounds = Object.entries(recusalWords).map(([value, words]) => ({
    value,
    label: words[language],
  }));
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={say(`Không chấm: ${product.name}`, `Not scoring: ${product.name}`)}
    >
      <Stack>
        <How how={how} onChange={setHow} mayAbstain={mayAbstain} />
        {how === 'recuse' && (
          <Select
            label={say('Liên quan thế nào', 'How related')}
            data={grounds}
            value={why}
            allowDeselect={false}
            onChange={(value) => setWhy(groundOf(value))}
          />
        )}
        <Textarea
          label={how === 'recuse' ? say('Ghi chú', 'Note') : say('Lý do', 'Reason')}
          withAsterisk={how === 'abstain' || why === 'other'}
          maxLength={500}
          autosize
          minRows={2}
          value={note}
          onChange={({ currentTarget }) => setNote(currentTarget.value)}
        />
        <Refused error={error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {say('Thôi', 'Cancel')}
          </Button>
          <Button disabled={!isWhole} loading={underWay} onClick={() => void send()}>
            {say('Ghi nhận', 'Record')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

const GROUNDS = Object.keys(recusalWords) as Ground[];

function groundOf(value: string | null): Ground {
  return GROUNDS.find((ground) => ground === value) ?? 'other';
}

interface HowProps {
  readonly how: Way;
  readonly onChange: (how: Way) => void;
  readonly mayAbstain: boolean;
}

function How({ how, onChange, mayAbstain }: HowProps) {
  const say = useSay();
  return (
    <Radio.Group label={say('Vì sao', 'Why')} value={how} onChange={onChange}>
      <Stack gap="xs" mt="xs">
        <Radio
          value="recuse"
          label={say(
            'Có liên quan đến sản phẩm: không chấm, không tính vào túc số của sản phẩm',
            'Related to it: no sheet, and not counted in its quorum',
          )}
        />
        <Radio
          value="abstain"
          disabled={!mayAbstain}
          label={say(
            'Không cho điểm (có mặt, có lý do; chỉ trong phiên họp)',
            'No points from me (present, with a reason; in session only)',
          )}
        />
      </Stack>
    </Radio.Group>
  );
}
