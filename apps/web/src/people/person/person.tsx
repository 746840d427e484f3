import { Badge, Stack } from '@mantine/core';
import { useSay } from '../../shared/language';
import { Loaded } from '../../shared/parts/loaded';
import { Page } from '../../shared/parts/page';
import type { ScreenProps } from '../../shared/screen';
import { usePerson } from '../people-data';
import { Contact } from './contact';
import { ComingIn } from './coming-in';
import { Leaving } from './leaving';
import { Posts } from './posts';

/** One person: who they are, what they hold, how they come in, and what is left when they leave. */
export function Screen({ params }: ScreenProps) {
  const say = useSay();
  const query = usePerson(decodeURIComponent(params['id'] ?? ''));
  return (
    <Loaded query={query}>
      {(person) => (
        <Page
          title={person.name}
          back={{ href: '/nguoi-dung', words: say('Người dùng', 'People') }}
          aside={
            <Badge color={person.active ? 'ocop.7' : 'gray.7'}>
              {person.active ? say('đang hoạt động', 'active') : say('đã khóa', 'locked')}
            </Badge>
          }
        >
          <Stack gap="xl">
            <Contact key={person.name} person={person} />
            <Posts person={person} />
            <ComingIn person={person} />
            <Leaving person={person} />
          </Stack>
        </Page>
      )}
    </Loaded>
  );
}
