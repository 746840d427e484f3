import { Select, Stack, TextInput } from '@mantine/core';
import { HELD_ROLES } from '@ocop/ground';
import { roleWords } from '@ocop/words';
import { DayInput } from '../shared/forms/day-input';
import { daySent } from '../shared/dates';
import { useLanguage } from '../shared/language';
import { usePlaces } from './people-data';

/** A post as it is being written. */
export interface PostDraft {
  readonly role: string;
  readonly area: string;
  readonly decision: string;
  readonly since: string;
}

export const NO_POST: PostDraft = { role: '', area: '', decision: '', since: '' };

/** What is sent: what was left empty is not. */
export function postOf({ role, area, decision, since }: PostDraft) {
  return {
    role,
    area,
    ...(decision ? { decision } : {}),
    ...(since ? { since: daySent(since) } : {}),
  };
}

interface PostFieldsProps {
  readonly draft: PostDraft;
  readonly write: (draft: PostDraft) => void;
}

/** Role, place by its name, decision and first day. */
export function PostFields({ draft, write }: PostFieldsProps) {
  const { language, say } = useLanguage();
  const { data } = usePlaces();
  const places = (data?.items ?? []).map(({ area, name }) => ({ value: area, label: name }));
  const known = places.some(({ value }) => value === draft.area);
  return (
    <Stack gap="sm">
      <Select
        label={say('Vai trò', 'Role')}
        required
        searchable
        data={HELD_ROLES.map((role) => ({ value: role, label: roleWords[role][language] }))}
        value={draft.role || null}
        onChange={(role) => write({ ...draft, role: role ?? '' })}
      />
      <Select
        label={say('Nơi công tác', 'Place')}
        description={say(
          'Nơi đã có trong kế hoạch hoặc sản phẩm; nơi mới thì ghi đường dẫn ở ô dưới.',
          'Places that plans or products know; a new one is written as a path below.',
        )}
        searchable
        limit={100}
        nothingFoundMessage={say('Không tìm thấy', 'Nothing found')}
        data={places}
        value={known ? draft.area : null}
        onChange={(area) => write({ ...draft, area: area ?? '' })}
      />
      <TextInput
        label={say('Đường dẫn của nơi công tác', 'Path of the place')}
        description={say(
          'Từ tỉnh xuống, ví dụ hue/huong-tra/huong-toan; cả nước là trung-uong.',
          'From the province down, as hue/huong-tra/huong-toan; the whole country is trung-uong.',
        )}
        required
        value={draft.area}
        onChange={(event) => write({ ...draft, area: event.currentTarget.value.trim() })}
      />
      <TextInput
        label={say('Quyết định (số, cơ quan)', 'Decision (number, issuer)')}
        description={say(
          'Bắt buộc với mọi vai trò trừ chủ thể.',
          'Asked of everybody but producers.',
        )}
        required={draft.role !== 'producer'}
        value={draft.decision}
        onChange={(event) => write({ ...draft, decision: event.currentTarget.value })}
      />
      <DayInput
        label={say('Từ ngày', 'From')}
        value={draft.since}
        write={(since) => write({ ...draft, since })}
      />
    </Stack>
  );
}
