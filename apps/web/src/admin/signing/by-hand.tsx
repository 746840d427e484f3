import { Alert, Button, FileInput, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { dayRead } from '../../shared/dates';
import { DayInput, useDayFault } from '../../shared/forms/day-input';
import { useLanguage } from '../../shared/language';
import { problemSaid } from '../../shared/problem';
import type { ToSign } from './handing-in';
import { useScan } from './scan';

const TAKEN = 'application/pdf,image/jpeg,image/png';

interface ByHandProps {
  readonly paper: ToSign;
  readonly underWay: boolean;
}

/** The other way to bring a certificate back: printed, signed and stamped by hand, and scanned. */
export function ByHand({ paper, underWay }: ByHandProps) {
  const { say } = useLanguage();
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        disabled={underWay}
        onClick={() => setOpen(true)}
        aria-label={say(
          `Giấy đã ký tay, nộp bản quét: ${paper.number}`,
          `Signed by hand, hand the scan in: ${paper.number}`,
        )}
      >
        {say('Đã ký tay', 'By hand')}
      </Button>
      <Modal
        opened={open}
        onClose={close}
        size="lg"
        title={say('Giấy đã ký tay: nộp bản quét', 'Signed by hand: hand the scan in')}
        closeButtonProps={{ 'aria-label': say('Đóng', 'Close') }}
      >
        <Form paper={paper} close={close} />
      </Modal>
    </>
  );
}

function Form({ paper, close }: { paper: ToSign; close: () => void }) {
  const { language, say } = useLanguage();
  const fault = useDayFault();
  const [signedBy, setSignedBy] = useState('');
  const [day, setDay] = useState('');
  const [file, setFile] = useState<File | null>(null);
  const { error, sending, handIn } = useScan(paper.id, close);
  const signedOn = dayRead(day);
  const isWhole = signedBy.trim() !== '' && signedOn?.length === 10 && file !== null;
  return (
    <Stack>
      <About paper={paper} />
      <TextInput
        label={say('Người đã ký', 'Who signed it')}
        description={say(
          'Họ và tên đầy đủ như trên giấy; chức vụ lấy theo kế hoạch.',
          'The whole name as on the paper; the office comes from the plan.',
        )}
        value={signedBy}
        maxLength={200}
        onChange={(event) => setSignedBy(event.currentTarget.value)}
        required
      />
      <DayInput
        label={say('Ngày ký trên giấy', 'Day on which it was signed')}
        value={day}
        write={setDay}
        error={fault(day)}
        required
      />
      <FileInput
        label={say('Bản quét (PDF, JPEG hoặc PNG)', 'The scan (PDF, JPEG or PNG)')}
        placeholder={say('Chọn tệp', 'Choose a file')}
        accept={TAKEN}
        value={file}
        onChange={setFile}
        clearable
        clearButtonProps={{ 'aria-label': say('Bỏ tệp', 'Take the file away') }}
        required
      />
      {error !== undefined && (
        <Alert color="red" role="alert" title={say('Chưa nhận', 'Not taken')}>
          {problemSaid(error, language)}
        </Alert>
      )}
      <Group justify="flex-end">
        <Button variant="default" onClick={close}>
          {say('Thôi', 'Cancel')}
        </Button>
        <Button
          loading={sending}
          disabled={!isWhole}
          onClick={() => file && void handIn({ signedBy, signedOn: signedOn ?? '', file })}
        >
          {say('Nộp bản quét', 'Hand the scan in')}
        </Button>
      </Group>
    </Stack>
  );
}

function About({ paper }: { paper: ToSign }) {
  const { say } = useLanguage();
  return (
    <Text size="sm">
      {say(
        `Giấy số ${paper.number}, ${paper.product}: in tệp tải về, ký và đóng dấu, rồi quét hoặc chụp rõ cả trang. Trang tra cứu sẽ ghi giấy được ký tay và tệp là bản quét.`,
        `Certificate ${paper.number}, ${paper.product}: print the file, have it signed and stamped, then scan or photograph the whole page. The public page will say that it was signed by hand and that the file is a scan.`,
      )}
    </Text>
  );
}
