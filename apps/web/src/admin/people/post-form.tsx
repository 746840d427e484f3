import { NativeSelect, TextInput } from '@mantine/core';
import { roleWords } from '@ocop/words';
import { dayRead } from '../../shared/dates';
import { capital } from '../../shared/forms/drawing';
import { useLanguage } from '../../shared/language';
import type { components } from '../../shared/schema.gen';

export type PostGiven = components['schemas']['PostGiven'];

/** A post as it is being written. */
export interface PostDraft {
  readonly role: string;
  readonly area: string;
  readonly since: string;
  readonly decision: string;
}

export const NO_POST: PostDraft = { role: 'commune-officer', area: '', since: '', decision: '' };

export function postOf({ role, area, since, decision }: PostDraft): PostGiven {
  const day = dayRead(since);
  return {
    role: role as PostGiven['role'],
    area: area.trim(),
    ...(day ? { since: day } : {}),
    ...(decision.trim() ? { decision: decision.trim() } : {}),
  };
}

interface PostFieldsProps {
  readonly draft: PostDraft;
  readonly write: (draft: PostDraft) => void;
}

/** Role, place, from when, by which decision. */
export function PostFields({ draft, write }: PostFieldsProps) {
  const { language, say } = useLanguage();
  const put = (change: Partial<PostDraft>) => write({ ...draft, ...change });
  return (
    <>
      <NativeSelect
        label={say('Vai trò', 'Role')}
        value={draft.role}
        onChange={(event) => put({ role: event.currentTarget.value })}
        data={Object.entries(roleWords)
          .filter(([role]) => role !== 'system')
          .map(([value, words]) => ({ value, label: capital(words[language]) }))}
      />
      <TextInput
        label={say('Địa bàn', 'Area')}
        description={say(
          'Đường dẫn, ví dụ hue/huong-tra/huong-toan',
          'A path: hue/huong-tra/huong-toan',
        )}
        value={draft.area}
        onChange={(event) => put({ area: event.currentTarget.value })}
        required
      />
      <TextInput
        label={say('Từ ngày (để trống: hôm nay)', 'Since (left open: today)')}
        placeholder="dd/mm/yyyy"
        value={draft.since}
        onChange={(event) => put({ since: event.currentTarget.value })}
      />
      <TextInput
        label={say('Theo quyết định số', 'By decision')}
        description={say('Bắt buộc, trừ chủ thể', 'Asked for everybody but producers')}
        value={draft.decision}
        onChange={(event) => put({ decision: event.currentTarget.value })}
      />
    </>
  );
}
