import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { worded, yearStageWords } from '@ocop/words';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { answered, api } from '../../shared/api';
import { useLanguage } from '../../shared/language';
import { Empty } from '../../shared/parts/empty';
import { Loaded } from '../../shared/parts/loaded';
import { Page } from '../../shared/parts/page';
import { useSession } from '../../shared/session';

/** Plans that concern the reader. */
export function Screen() {
  const { language, say } = useLanguage();
  const { post } = useSession();
  const query = useQuery({
    queryKey: ['list', 'programmes'],
    queryFn: () => answered(api.GET('/v1/programmes', { params: { query: { pageSize: 100 } } })),
  });
  return (
    <Page
      title={say('Kế hoạch năm', 'Programme years')}
      aside={
        post?.role === 'programme-office' && (
          <Button component={Link} href="/soan-ke-hoach">
            {say('Lập kế hoạch năm', 'A plan for a year')}
          </Button>
        )
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
              {items.map(({ id, title, authority, year, stage, document }) => (
                <div key={id}>
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
              ))}
            </Stack>
          )
        }
      </Loaded>
    </Page>
  );
}
