import { Anchor, Code, Image, List, Stack, Table, Text } from '@mantine/core';
import { roleWords, worded } from '@ocop/words';
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'wouter';
import { useLanguage } from '../shared/language';
import { Loaded } from '../shared/parts/loaded';
import { Page } from '../shared/parts/page';
import { useSession } from '../shared/session';
import { GUIDE } from './steps';
import { type Block, blocksOf, stretchesOf } from './written';

const GUIDES = import.meta.glob<string>('../../../../infra/docs/guides/*.md', {
  query: '?raw',
  import: 'default',
});
const PICTURES = import.meta.glob<string>('../../../../infra/docs/guides/pictures/*.jpg', {
  query: '?url',
  import: 'default',
  eager: true,
});
const FOLDER = '../../../../infra/docs/guides/';

/** Which guide is whose. */
const BY_ROLE: Readonly<Record<string, string>> = {
  'programme-office': 'co-quan-thuong-truc',
  authority: 'co-quan-phe-duyet',
  'commune-officer': 'can-bo-xa',
  'council-member': 'hoi-dong',
  adviser: 'to-tu-van',
  inspector: 'kiem-tra',
  auditor: 'kiem-toan',
  'system-administrator': 'quan-tri',
  producer: 'chu-the',
};

/** The guide of one's role, with pictures; those of the others are one press away. */
export function Screen() {
  const { language, say } = useLanguage();
  const { post } = useSession();
  const [params] = useSearchParams();
  const asked = params.get('vi-tri') ?? post?.role ?? '';
  const role = asked in BY_ROLE ? asked : 'programme-office';
  const query = useQuery({
    queryKey: ['guide', role],
    queryFn: async () => blocksOf((await GUIDES[`${FOLDER}${BY_ROLE[role]}.md`]?.()) ?? ''),
    staleTime: Infinity,
  });
  return (
    <Page
      title={say('Hướng dẫn', 'Guide')}
      about={
        <>
          {Object.keys(BY_ROLE).map((one, i) => (
            <span key={one}>
              {i > 0 && ' · '}
              <Anchor href={`?vi-tri=${one}`} aria-current={one === role ? 'page' : undefined}>
                {worded(roleWords, one, language)}
              </Anchor>
            </span>
          ))}
        </>
      }
    >
      {language === 'en' && <InShort role={role} />}
      <Loaded query={query}>
        {(blocks) => (
          <Stack maw={760} lang="vi">
            {blocks.map((block, i) => (
              <Written key={i} block={block} />
            ))}
          </Stack>
        )}
      </Loaded>
    </Page>
  );
}

/** The guides are written in Vietnamese; whoever reads English finds the steps of their role above. */
function InShort({ role }: { role: string }) {
  return (
    <List type="ordered" maw={760}>
      {GUIDE.find((one) => one.role === role)?.steps.map(({ en }) => (
        <List.Item key={en}>{en}</List.Item>
      ))}
    </List>
  );
}

function Written({ block }: { block: Block }) {
  switch (block.kind) {
    case 'title':
      return (
        <Text component="h2" fz="h3" fw={600}>
          {block.text}
        </Text>
      );
    case 'picture':
      return (
        <Image
          src={PICTURES[FOLDER + block.file]}
          alt={block.text}
          loading="lazy"
          w="auto"
          mah={520}
          maw="100%"
          fit="contain"
          style={{ border: '1px solid var(--mantine-color-default-border)' }}
        />
      );
    case 'table':
      return <WrittenTable {...block} />;
    case 'steps':
      return (
        <List type="ordered" spacing="xs">
          {block.steps.map((step) => (
            <List.Item key={step}>
              <Sentence text={step} />
            </List.Item>
          ))}
        </List>
      );
    case 'paragraph':
      return (
        <Text>
          <Sentence text={block.text} />
        </Text>
      );
  }
}

function WrittenTable({ heads, rows }: Extract<Block, { kind: 'table' }>) {
  return (
    <Table.ScrollContainer minWidth={480}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            {heads.map((head) => (
              <Table.Th key={head}>{head}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row[0]}>
              {row.map((cell, i) => (
                <Table.Td key={heads[i]}>
                  <Sentence text={cell} />
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function Sentence({ text }: { text: string }) {
  return stretchesOf(text).map(({ look, text: words }, i) => {
    if (look === 'strong') return <b key={i}>{words}</b>;
    if (look === 'em') return <em key={i}>{words}</em>;
    if (look === 'code') return <Code key={i}>{words}</Code>;
    return words;
  });
}
