import { FileButton, Button, Group, Progress, Stack, Text } from '@mantine/core';
import type { usePages } from '../shared/files/use-pages';
import { Refused } from '../shared/forms/refused';
import { useLanguage } from '../shared/language';

/** As many as one point, or the whole, may have (RecordInspection). */
const MOST = 20;

interface PhotographsProps {
  readonly pages: ReturnType<typeof usePages>;
  /** The point that they show; absent for those of the whole. */
  readonly about?: string;
  /** What they show, for who hears the page. */
  readonly of: string;
}

/** Photographs by the camera of the phone, each with how far it has come. */
export function Photographs({ pages, about, of }: PhotographsProps) {
  const { say } = useLanguage();
  const own = pages.pages.filter((page) => page.about === about);
  const take = say('Chụp ảnh, chọn ảnh', 'Photograph, or choose pictures');
  return (
    <Stack gap="xs" mt="xs">
      <FileButton
        accept="image/*"
        multiple
        inputProps={{ capture: 'environment' }}
        onChange={(files) => void pages.add(files.slice(0, MOST - own.length), about)}
      >
        {(props) => (
          <Button
            variant="default"
            w="fit-content"
            disabled={own.length >= MOST}
            aria-label={`${take}: ${of}`}
            {...props}
          >
            {take}
          </Button>
        )}
      </FileButton>
      {own.map(({ key, name, thumb, state, share }) => (
        <Group key={key} gap="xs">
          {thumb && <img src={thumb} alt="" width={64} style={{ borderRadius: 4 }} />}
          <Text size="sm" style={{ wordBreak: 'break-word' }}>
            {name}: {state === 'sent' ? say('đã gửi', 'sent') : say('đang gửi', 'sending')}
          </Text>
          {state === 'sending' && <Progress value={share * 100} w="6rem" aria-label={name} />}
          {state === 'refused' && (
            <Button size="compact-sm" variant="subtle" onClick={() => pages.again(key)}>
              {say('Gửi lại', 'Send again')}
            </Button>
          )}
          <Button
            size="compact-sm"
            variant="subtle"
            aria-label={`${say('Bỏ', 'Remove')} ${name}`}
            onClick={() => pages.remove(key)}
          >
            {say('Bỏ', 'Remove')}
          </Button>
        </Group>
      ))}
      <Refused error={own.find(({ state }) => state === 'refused')?.error} />
    </Stack>
  );
}
