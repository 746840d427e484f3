import { Grid, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'wouter';
import { answered, api } from '../../shared/api';
import { useSay } from '../../shared/language';
import { Loaded } from '../../shared/parts/loaded';
import { Page } from '../../shared/parts/page';
import { Adopting } from './adopting';
import { Preview } from './preview';
import { useSources } from './sources';
import { type Template, useWords } from './use-words';
import { Versions } from './versions';
import { Writing } from './writing';

/** One kind of notice: its words under the pen, and beside them what somebody would read. */
export function Screen() {
  const say = useSay();
  const { template = '' } = useParams();
  const query = useQuery({
    queryKey: ['message-templates', template],
    queryFn: () =>
      answered(api.GET('/v1/message-templates/{template}', { params: { path: { template } } })),
  });
  return (
    <Loaded query={query}>
      {(opened) => <Editor key={opened.draft?.revision ?? 0} opened={opened} say={say} />}
    </Loaded>
  );
}

function Editor({ opened, say }: { opened: Template; say: ReturnType<typeof useSay> }) {
  const words = useWords(opened);
  const sources = useSources();
  return (
    <Page
      title={opened.subject}
      about={`${say('Đang dùng', 'In use')}: ${sources[opened.counts.source]}.`}
      back={{ href: '/loi-mau', words: say('Lời mẫu thông báo', 'Words of notices') }}
    >
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, md: 6 }}>
          <Writing words={words} grammar={opened.grammar} />
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 6 }}>
          <Preview words={words} cases={opened.cases} />
        </Grid.Col>
      </Grid>
      <Stack gap="lg">
        <Adopting words={words} opened={opened} />
        <Versions opened={opened} />
      </Stack>
    </Page>
  );
}
