import { Button, Stack, Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useLanguage } from '../shared/language';

/** As browsers that read codes have it. */
interface Detector {
  detect(source: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>;
}
type DetectorClass = new (options: { formats: readonly string[] }) => Detector;

const LOOK_EVERY_MS = 250;

function detectorClass(): DetectorClass | undefined {
  return (window as { BarcodeDetector?: DetectorClass }).BarcodeDetector;
}

/** Reads the code on a label with the camera, where the browser can; else says to type it. */
export function Scan({ found }: { found: (text: string) => void }) {
  const { say } = useLanguage();
  const [open, setOpen] = useState(false);
  const [refused, setRefused] = useState(false);
  if (!detectorClass())
    return (
      <Text c="dimmed">
        {say(
          'Trình duyệt này không đọc được mã QR: hãy gõ số in trên nhãn.',
          'This browser reads no QR codes: type the number on the label.',
        )}
      </Text>
    );
  return (
    <Stack gap="xs">
      <Button variant={open ? 'outline' : 'filled'} onClick={() => setOpen(!open)} w="fit-content">
        {open ? say('Dừng quét', 'Stop') : say('Quét mã QR trên nhãn', 'Scan the label')}
      </Button>
      {open && (
        <Camera
          found={(text) => {
            setOpen(false);
            found(text);
          }}
          refuse={() => {
            setOpen(false);
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

interface CameraProps {
  readonly found: (text: string) => void;
  readonly refuse: () => void;
}

function Camera({ found, refuse }: CameraProps) {
  const { say } = useLanguage();
  const video = useRef<HTMLVideoElement>(null);
  const tell = useRef({ found, refuse });
  tell.current = { found, refuse };
  useEffect(() => {
    const Detects = detectorClass();
    if (!Detects) return;
    const detector = new Detects({ formats: ['qr_code', 'code_128', 'ean_13'] });
    let stream: MediaStream | undefined;
    let isOver = false;
    const stop = () => stream?.getTracks().forEach((track) => track.stop());
    void navigator.mediaDevices
      .getUserMedia({ video: { facingMode: 'environment' } })
      .then(async (taken) => {
        stream = taken;
        if (isOver || !video.current) return stop();
        video.current.srcObject = taken;
        await video.current.play();
      })
      .catch(() => tell.current.refuse());
    const timer = setInterval(() => {
      if (!video.current || video.current.readyState < 2) return;
      void detector
        .detect(video.current)
        .then(([code]) => code && tell.current.found(code.rawValue));
    }, LOOK_EVERY_MS);
    return () => {
      isOver = true;
      clearInterval(timer);
      stop();
    };
  }, []);
  return (
    <video
      ref={video}
      muted
      playsInline
      aria-label={say('Hình từ máy ảnh', 'Camera')}
      style={{ width: '100%', maxWidth: '30rem', borderRadius: 8 }}
    />
  );
}
