import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { worded, yearStageWords } from '@ocop/words';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { answered, api } from '../../shared/api';
import { useLanguage } from '../../shared/language';
import { AddressChoice, useCondition } from '../../shared/parts/address-choice';
import { Empty } from '../../shared/parts/empty';
import { Loaded } from '../../shared/parts/loaded';
import { Page } from '../../shared/parts/page';
import type { components } from '../../shared/schema.gen';
import { useSession } from '../../shared/session';
import { SavedViews } from '../../shared/views/saved-views';
import { useStartingView } from '../../shared/views/use-views';

type Listed = components['schemas']['ProgrammePage']['items'][number];

/** Plans that concern the reader. */
export function Screen() {
  const { say } = useLanguage();
  useStartingView();
  const { post } = useSession();
  const year = useCondition('nam');
  const query = useQuery({
    queryKey: ['list', 'programmes'],
    queryFn: () => answered(api.GET('/v1/programmes', { params: { query: { pageSize: 100 } } })),
  });
  return (
    <Page
      title={say('Kế hoạch năm', 'Programme years')}
      aside={
        <Group gap="xs">
          <SavedViews />
          {post?.role === 'programme-office' && (
            <Button component={Link} href="/soan-ke-hoach">
              {say('Lập kế hoạch năm', 'A plan for a year')}
            </Button>
          )}
        </Group>
      }
    >
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={say('Chưa có kế hoạch nào', 'No plan yet')}>
              {say(
                'Cơ quan thường trực lập dự thảo kế hoạch năm; người có thẩm quyền phê duyệt ở đây.',
                'The programme office drafts it; its authority approves it here.',
              )}
            </Empty>
          ) : (
            <Stack gap="sm">
              <AddressChoice
                name="nam"
                label={say('Năm', 'Year')}
                choices={[...new Set(items.map((one) => String(one.year)))].map((value) => ({
                  value,
                  label: value,
                }))}
              />
              {items
                .filter((one) => year === '' || String(one.year) === year)
                .map((one) => (
                  <Plan key={one.id} plan={one} />
                ))}
            </Stack>
          )
        }
      </Loaded>
    </Page>
  );
}

function Plan({ plan }: { plan: Listed }) {
  const { language } = useLanguage();
  const { id, title, authority, year, stage, document } = plan;
  return (
    <div>
      <Group gap="sm">
        <Anchor component={Link} href={`/ke-hoach/${id}`} fw={600}>
          {title}
        </Anchor>
        <Text c="dimmed">{worded(yearStageWords, stage, language)}</Text>
      </Group>
      <Text size="sm" c="dimmed">
        {year} · {authority} · {document.number}
      </Text>
    </div>
  );
}
