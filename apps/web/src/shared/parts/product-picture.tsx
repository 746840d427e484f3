import { FileInput, Image, Stack, Text } from '@mantine/core';
import { pictureAt, usePicture } from '../files/use-picture';
import { Refused } from '../forms/refused';
import { useSay } from '../language';
import type { components } from '../schema.gen';
import { Section } from './section';

/** The picture that the certificate shows; whoever files for the producer chooses it here. */
export function ProductPicture({ product }: { product: components['schemas']['Product'] }) {
  const say = useSay();
  const { id, name, picture, nextActions } = product;
  const choose = usePicture(product, { behalf: true });
  const mayChoose = nextActions.some(({ command }) => command === 'ChoosePicture');
  if (!picture && !mayChoose) return null;
  const title = say('Ảnh sản phẩm', 'Picture of the product');
  return (
    <Section title={title}>
      <Stack>
        <Text c="dimmed">
          {say(
            'In trên giấy chứng nhận và hiện ở trang tra cứu; đổi được đến khi sản phẩm được công nhận.',
            'Printed on the certificate and shown on its public page; it can be changed until the product is recognised.',
          )}
        </Text>
        {picture && (
          <Image src={pictureAt(id, picture)} alt={`${title}: ${name}`} w={240} radius="md" />
        )}
        {mayChoose && (
          <FileInput
            label={picture ? say('Đổi ảnh khác', 'Another picture') : say('Chọn ảnh', 'Choose one')}
            placeholder={say('JPEG, PNG hoặc WebP', 'JPEG, PNG or WebP')}
            accept="image/jpeg,image/png,image/webp"
            value={null}
            disabled={choose.isPending}
            onChange={(file) => file && choose.mutate(file)}
            maw="24rem"
          />
        )}
        {choose.isPending && (
          <Text role="status">{say('Đang gửi ảnh…', 'Sending the picture…')}</Text>
        )}
        <Refused error={choose.error} />
      </Stack>
    </Section>
  );
}
