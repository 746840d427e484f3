import { Text } from '@mantine/core';
import { useLanguage } from '../../shared/language';
import { Section } from '../../shared/parts/section';
import { SignedVersions, useSignedPapers } from '../../shared/parts/signed-papers';

/** What the commune signed on paper about this product; nothing where nothing has come back. */
export function Signed({ product }: { product: string }) {
  const { say } = useLanguage();
  const { data } = useSignedPapers(product);
  const items = data?.items ?? [];
  if (items.length === 0) return null;
  const papers = [
    ['form-03', say('Báo cáo của UBND cấp xã (Mẫu số 03)', 'The commune’s report (Form 03)')],
    ['letter', say('Công văn đề nghị, chuyển hồ sơ', 'The forwarding letter')],
    ['opinion-minutes', say('Biên bản họp lấy ý kiến', 'Minutes of the opinion meeting')],
  ] as const;
  return (
    <Section title={say('Xã đã ký', 'Signed by the commune')}>
      {papers
        .map(([id, title]) => ({ id, title, own: items.filter(({ paper }) => paper === id) }))
        .filter(({ own }) => own.length > 0)
        .map(({ id, title, own }) => (
          <div key={id}>
            <Text>{title}</Text>
            <SignedVersions papers={own} />
          </div>
        ))}
    </Section>
  );
}
