import { Alert, Button, SimpleGrid, Stack, Text, TextInput, Title } from '@mantine/core';
import { roleWords, worded } from '@ocop/words';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLanguage } from '../shared/language';
import { Loaded } from '../shared/parts/loaded';
import { finds } from '../shared/search';
import { useSession } from '../shared/session';
import { beInSandbox, sandboxPeople } from '../shared/signing-in';

/** On a sandbox: whom one can be, with one click. */
export function SandboxPeople() {
  const { language, say } = useLanguage();
  const { again } = useSession();
  const [search, setSearch] = useState('');
  const query = useQuery({ queryKey: ['sandbox-people'], queryFn: sandboxPeople });
  const be = useMutation({
    mutationFn: ({ person, post }: { person: string; post: string }) => beInSandbox(person, post),
    onSuccess: again,
  });
  return (
    <Stack component="section" aria-labelledby="nguoi-chay-thu">
      <Alert color="orange" title={say('Bản chạy thử', 'A sandbox')}>
        {say(
          'Dữ liệu minh hoạ, không có giá trị pháp lý. Chọn một người để làm việc với vai trò đó; không cần mật khẩu.',
          'The data are made up and have no legal value. Choose whom to be; no password is needed.',
        )}
      </Alert>
      <Title order={2} size="h4" id="nguoi-chay-thu">
        {say('Chọn một người', 'Choose somebody')}
      </Title>
      <TextInput
        label={say('Tìm theo tên, vai trò, nơi', 'Search by name, role, place')}
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
        type="search"
      />
      <Loaded query={query}>
        {(people) => (
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            {people.flatMap((person) =>
              person.posts
                .filter((post) =>
                  finds(search, person.name, worded(roleWords, post.role, language), post.areaName),
                )
                .map((post) => (
                  <BeButton
                    key={`${person.id} ${post.id}`}
                    name={person.name}
                    place={`${worded(roleWords, post.role, language)} · ${post.areaName}`}
                    disabled={be.isPending}
                    onClick={() => be.mutate({ person: person.id, post: post.id })}
                  />
                )),
            )}
          </SimpleGrid>
        )}
      </Loaded>
    </Stack>
  );
}

interface BeButtonProps {
  readonly name: string;
  readonly place: string;
  readonly disabled: boolean;
  readonly onClick: () => void;
}

function BeButton({ name, place, ...button }: BeButtonProps) {
  return (
    <Button {...button} variant="default" h="auto" py="xs" justify="flex-start">
      <Stack gap={0} ta="left">
        <Text fw={600} style={{ whiteSpace: 'normal' }}>
          {name}
        </Text>
        <Text size="sm" c="dimmed" style={{ whiteSpace: 'normal' }}>
          {place}
        </Text>
      </Stack>
    </Button>
  );
}
