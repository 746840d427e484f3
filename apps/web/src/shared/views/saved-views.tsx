import { ActionIcon, Button, Group, Menu, Popover, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import { Refused } from '../forms/refused';
import { useSay } from '../language';
import { useViews, type View } from './use-views';

/** Views of this list that somebody comes back to, on whatever device: kept, renamed, begun with, removed. */
export function SavedViews() {
  const say = useSay();
  const [list] = useLocation();
  const search = useSearch();
  const { views, keep, error } = useViews(list);
  const [name, setName] = useState('');
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    keep({ list, name: name.trim(), query: search });
    setName('');
  };
  return (
    <Popover width="min(20rem, calc(100vw - 2rem))" position="bottom-end" trapFocus returnFocus>
      <Popover.Target>
        <Button variant="default" size="sm" className="screen-only">
          {say('Góc nhìn đã lưu', 'Saved views')}
          {views.length > 0 && ` (${views.length})`}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="xs">
          {views.length === 0 && (
            <Text size="sm">
              {say(
                'Lọc, sắp xếp danh sách rồi lưu lại để lần sau mở nhanh.',
                'Filter and sort the list, then keep it to come back to.',
              )}
            </Text>
          )}
          {views.map((view) => (
            <OneView key={view.id} view={view} here={search} />
          ))}
          <Refused error={error} />
          <form onSubmit={save}>
            <TextInput
              label={say('Lưu góc nhìn này với tên', 'Keep this view as')}
              value={name}
              onChange={(event) => setName(event.currentTarget.value)}
              maxLength={60}
            />
            <Button type="submit" mt="xs" size="compact-md">
              {say('Lưu', 'Keep')}
            </Button>
          </form>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

function OneView({ view, here }: { view: View; here: string }) {
  const say = useSay();
  const { change } = useViews(view.list);
  const [name, setName] = useState<string>();
  const { id, list, query, starts } = view;
  if (name !== undefined)
    return (
      <form
        onSubmit={(event) => {
          event.preventDefault();
          change(id, { name });
          setName(undefined);
        }}
      >
        <Group gap="xs" wrap="nowrap" align="flex-end">
          <TextInput
            label={say('Tên mới', 'New name')}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            maxLength={60}
          />
          <Button type="submit" size="sm">
            {say('Đổi', 'Rename')}
          </Button>
        </Group>
      </form>
    );
  return (
    <Group gap="xs" wrap="nowrap" justify="space-between">
      <Button
        component={Link}
        href={query === '' ? list : `${list}?${query}`}
        variant={query === here ? 'light' : 'subtle'}
        size="compact-md"
        justify="flex-start"
        style={{ flex: 1, minWidth: 0 }}
      >
        {view.name}
        {starts && ` (${say('mở đầu', 'opens')})`}
      </Button>
      <Ways view={view} here={here} rename={() => setName(view.name)} />
    </Group>
  );
}

interface WaysProps {
  readonly view: View;
  readonly here: string;
  readonly rename: () => void;
}

function Ways({ view: { id, list, name, starts }, here, rename }: WaysProps) {
  const say = useSay();
  const { change, drop } = useViews(list);
  return (
    <Menu width={220}>
      <Menu.Target>
        <ActionIcon
          variant="default"
          aria-label={say(`Việc với góc nhìn ${name}`, `About the view ${name}`)}
        >
          <span aria-hidden>⋯</span>
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={rename}>{say('Đổi tên', 'Rename')}</Menu.Item>
        <Menu.Item onClick={() => change(id, { query: here })}>
          {say('Ghi lại theo điều kiện đang xem', 'Renew from what is shown')}
        </Menu.Item>
        <Menu.Item onClick={() => change(id, { starts: !starts })}>
          {starts
            ? say('Thôi mở danh sách bằng góc nhìn này', 'No longer open the list with it')
            : say('Mở danh sách bằng góc nhìn này', 'Open the list with it')}
        </Menu.Item>
        <Menu.Item onClick={() => drop(id)}>{say('Xóa', 'Remove')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
