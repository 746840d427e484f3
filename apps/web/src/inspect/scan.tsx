import { Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useLanguage } from '../shared/language';
import { Camera } from './camera';
import { hasCamera } from './detector';

/** Reads the code on a label with the camera, where the browser gives one; else says to type it. */
export function Scan({ found }: { found: (text: string) => void }) {
  const { say } = useLanguage();
  const [open, setOpen] = useState(false);
  const [refused, setRefused] = useState(false);
  if (!hasCamera())
    return (
      <Text c="dimmed">
        {say(
          'Trình duyệt không cho trang này dùng máy ảnh: hãy gõ số in trên nhãn.',
          'The browser gives this page no camera: type the number on the label.',
        )}
      </Text>
    );
  const close = () => setOpen(false);
  return (
    <Stack gap="xs">
      <Button
        variant={open ? 'outline' : 'filled'}
        w="fit-content"
        onClick={() => {
          setRefused(false);
          setOpen(!open);
        }}
      >
        {open ? say('Dừng quét', 'Stop') : say('Quét mã QR trên nhãn', 'Scan the label')}
      </Button>
      {open && (
        <Camera
          found={(text) => {
            close();
            found(text);
          }}
          refuse={() => {
            close();
            setRefused(true);
          }}
        />
      )}
      {refused && (
        <Text role="alert" c="red.9">
          {say(
            'Không mở được máy ảnh: cho phép dùng máy ảnh trong trình duyệt, hoặc gõ số trên nhãn.',
            'The camera did not open: allow it in the browser, or type the number.',
          )}
        </Text>
      )}
    </Stack>
  );
}
