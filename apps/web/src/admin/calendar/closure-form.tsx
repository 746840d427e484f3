import { Group, NativeSelect, Paper, Stack, TextInput, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answered, api } from '../../shared/api';
import { daySent } from '../../shared/dates';
import { useLanguage } from '../../shared/language';
import { Section } from '../../shared/parts/section';
import { useSession } from '../../shared/session';
import { Deciding } from './deciding';
import type { Wish } from './use-deciding';

/** Offices of a place are closed on some days: by whom it was decided, why, where. */
export function ClosureForm() {
  const { say } = useLanguage();
  const { post } = useSession();
  const [area, setArea] = useState(post?.area ?? '');
  const [days, setDays] = useState('');
  const [document, setDocument] = useState('');
  const [reason, setReason] = useState('');
  const { data } = useQuery({
    queryKey: ['list', 'places'],
    queryFn: () => answered(api.GET('/v1/places')),
  });
  const places = (data?.items ?? []).map((place) => ({ value: place.area, label: place.name }));
  const wish: Wish = {
    ...{ of: 'closure', document, reason, area },
    days: days.split(/[\s,;]+/u).flatMap((day) => (day === '' ? [] : [daySent(day)])),
  };
  return (
    <Section title={say('Cơ quan đóng cửa (bão, lễ của địa phương)', 'Offices closed')}>
      <Paper withBorder p="md">
        <Stack maw={640}>
          <NativeSelect
            label={say('Nơi đóng cửa, gồm cả các nơi bên dưới', 'Where, with the places below')}
            value={area}
            onChange={(event) => setArea(event.currentTarget.value)}
            data={places}
          />
          <Textarea
            label={say('Các ngày', 'Days')}
            description={say('Mỗi ngày dạng 20/05/2024, cách nhau bằng dấu phẩy', 'As 20/05/2024')}
            value={days}
            onChange={(event) => setDays(event.currentTarget.value)}
            autosize
            required
          />
          <Group grow align="flex-start">
            <TextInput
              label={say('Số, ngày văn bản quyết định', 'Number and date of the decision')}
              value={document}
              onChange={(event) => setDocument(event.currentTarget.value)}
              required
            />
            <TextInput
              label={say('Lý do', 'Reason')}
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
              required
            />
          </Group>
          <Deciding wish={wish} />
        </Stack>
      </Paper>
    </Section>
  );
}
