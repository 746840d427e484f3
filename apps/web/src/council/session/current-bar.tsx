import { Anchor, Group, Text } from '@mantine/core';
import { Link } from 'wouter';
import { useSay } from '../../shared/language';
import type { SessionProduct } from '../council-data';
import style from '../council.module.css';

interface CurrentBarProps {
  readonly product: SessionProduct;
  readonly href?: string;
}

/** The product that the session is at, on every screen of the council; told aloud when it changes. */
export function CurrentBar({ product, href }: CurrentBarProps) {
  const say = useSay();
  const { no, name, owner, commune } = product;
  return (
    <section
      className={style.current}
      aria-label={say('Sản phẩm đang xem xét', 'Product on the table')}
      aria-live="polite"
    >
      <Group justify="space-between">
        <div>
          <Text size="sm">{say('Hội đồng đang xem xét', 'The council is at')}</Text>
          <Text fw={700} size="lg">
            {no}. {name}
          </Text>
          <Text size="sm">{[owner, commune].filter(Boolean).join(', ')}</Text>
        </div>
        {href && (
          <Anchor component={Link} href={href}>
            {say('Mở phiếu của tôi', 'Open my sheet')} →
          </Anchor>
        )}
      </Group>
    </section>
  );
}
