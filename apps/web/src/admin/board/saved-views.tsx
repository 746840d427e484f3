import { Button, Menu, TextInput } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { type FormEvent, useState } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import { useSay } from '../../shared/language';
import { useSession } from '../../shared/session';

interface View {
  readonly name: string;
  readonly address: string;
}

/** Views that somebody comes back to, kept in this browser under their name. */
export function SavedViews() {
  const say = useSay();
  const { person } = useSession();
  const [path] = useLocation();
  const search = useSearch();
  const [name, setName] = useState('');
  const [views, keep] = useLocalStorage<readonly View[]>({
    key: `ocop.views.${person?.id ?? ''}`,
    defaultValue: [],
  });
  const here = search === '' ? path : `${path}?${search}`;
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    keep([
      ...views.filter((view) => view.name !== name.trim()),
      { name: name.trim(), address: here },
    ]);
    setName('');
  };
  return (
    <Menu closeOnItemClick width={280}>
      <Menu.Target>
        <Button variant="default">{say('Góc nhìn đã lưu', 'Saved views')}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        {views.map((view) => (
          <Menu.Item key={view.name} component={Link} href={view.address}>
            {view.name}
          </Menu.Item>
        ))}
        {views.length > 0 && <Menu.Divider />}
        <form onSubmit={save} style={{ padding: 8 }}>
          <TextInput
            label={say('Lưu góc nhìn này với tên', 'Keep this view as')}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            onKeyDown={(event) => event.stopPropagation()}
          />
          <Button type="submit" mt="xs" size="compact-md">
            {say('Lưu', 'Keep')}
          </Button>
        </form>
        {views.length > 0 && (
          <Menu.Item
            color="red"
            onClick={() => keep(views.filter(({ address }) => address !== here))}
          >
            {say('Xóa góc nhìn đang mở', 'Remove the view shown')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
