import { Select, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useOfficers } from '../../shared/case-choices';
import { dayRead } from '../../shared/dates';
import { DayInput } from '../../shared/forms/day-input';
import { useSay } from '../../shared/language';
import type { Act, Choosable, Particulars } from './acts';
import { ReissueFields } from './reissue-fields';

interface FieldsProps {
  readonly act: Act;
  /** One of the cases: whoever holds its post may be handed it. */
  readonly about: Choosable | undefined;
  readonly given: Particulars;
  readonly write: (given: Particulars) => void;
}

/** What the act needs beside the cases; every act has its reason. */
export function Fields({ act, about, given, write }: FieldsProps) {
  const say = useSay();
  const put = (part: Partial<Particulars>) => write({ ...given, ...part });
  return (
    <>
      {act === 'extend' && <Extension given={given} put={put} />}
      {act === 'return' && (
        <TextInput
          label={say('Giấy tờ còn thiếu', 'Paper that is missing')}
          description={say('Bỏ trống nếu không phải hồ sơ.', 'Leave empty where it is no dossier.')}
          value={given.paper}
          onChange={(event) => put({ paper: event.currentTarget.value })}
        />
      )}
      {act === 'reissue' && <ReissueFields given={given} put={put} />}
      {act === 'assign' && <Officer about={about} value={given.officer} put={put} />}
      <Textarea
        label={say('Lý do', 'Reason')}
        description={say('Được ghi vào nhật ký của từng vụ việc.', 'Recorded in each case.')}
        value={given.reason}
        onChange={(event) => put({ reason: event.currentTarget.value })}
        maxLength={500}
        autosize
        minRows={2}
        required
      />
    </>
  );
}

interface PartProps {
  readonly put: (part: Partial<Particulars>) => void;
}

function Extension({ given, put }: PartProps & { given: Particulars }) {
  const say = useSay();
  const [written, setWritten] = useState('');
  return (
    <>
      <DayInput
        label={say('Ngày cuối mới', 'New last day')}
        value={written}
        write={(text) => {
          setWritten(text);
          const day = dayRead(text);
          put({ to: day?.length === 10 ? day : '' });
        }}
        required
      />
      <TextInput
        label={say('Số quyết định', 'Number of the decision')}
        value={given.decision}
        onChange={(event) => put({ decision: event.currentTarget.value })}
        required
      />
    </>
  );
}

function Officer({
  about,
  value,
  put,
}: PartProps & Pick<FieldsProps, 'about'> & { value: string }) {
  const say = useSay();
  const stream = about ? `${about.kind}/${about.id}` : '';
  const officers = useOfficers(stream);
  return (
    <Select
      label={say('Cán bộ nhận việc', 'Officer')}
      description={say(
        'Những người giữ vai trò mà vụ việc đang chờ; cơ quan vẫn là bên chịu trách nhiệm.',
        'Those in the post that the case waits for; the post stays answerable.',
      )}
      placeholder={officers.length === 0 ? say('không có ai', 'nobody') : undefined}
      data={officers.map((one) => ({ value: one.id, label: one.name }))}
      value={value === '' ? null : value}
      onChange={(next) => put({ officer: next ?? '' })}
      searchable
      required
    />
  );
}
