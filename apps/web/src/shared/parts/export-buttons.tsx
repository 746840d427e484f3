import { Button, Group } from '@mantine/core';
import { useSay } from '../language';

export interface ExportButtonsProps {
  /** The list: `/v1/products`. */
  readonly href: string;
  readonly query?: Readonly<Record<string, string | number | boolean | undefined>>;
}

/** The whole list as it is looked at, laid out as the annex of a decision. */
export function ExportButtons({ href, query = {} }: ExportButtonsProps) {
  const say = useSay();
  const at = (format: string) => {
    const given = Object.entries({ ...query, format }).filter(([, value]) => Boolean(value));
    return `${href}?${new URLSearchParams(given).toString()}`;
  };
  return (
    <Group gap="xs" className="screen-only">
      {['xlsx', 'csv'].map((format) => (
        <Button key={format} component="a" href={at(format)} variant="default" size="sm" download>
          {say('Xuất', 'Export')} {format === 'xlsx' ? 'Excel' : 'CSV'}
        </Button>
      ))}
    </Group>
  );
}
