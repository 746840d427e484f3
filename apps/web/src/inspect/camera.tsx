import { useEffect, useRef } from 'react';
import { useLanguage } from '../shared/language';
import { type Detector, openDetector } from './detector';

const LOOK_EVERY_MS = 250;

interface CameraProps {
  readonly found: (text: string) => void;
  readonly refuse: () => void;
}

/** What the camera sees, looked at four times a second until a code is in it. */
export function Camera({ found, refuse }: CameraProps) {
  const { say } = useLanguage();
  const video = useRef<HTMLVideoElement>(null);
  const tell = useRef({ found, refuse });
  tell.current = { found, refuse };
  useEffect(() => {
    let stream: MediaStream | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    const stop = () => stream?.getTracks().forEach((track) => track.stop());
    // One look after the other: a slow telephone would else fall behind.
    const look = async (detector: Detector): Promise<void> => {
      const shown = video.current;
      const codes = shown && shown.readyState >= 2 ? await detector.detect(shown) : [];
      if (isOver) return;
      if (codes[0]) return tell.current.found(codes[0].rawValue);
      timer = setTimeout(() => void look(detector), LOOK_EVERY_MS);
    };
    const open = async () => {
      const [taken, detector] = await Promise.all([
        navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } }),
        openDetector(),
      ]);
      stream = taken;
      if (isOver || !video.current) return stop();
      video.current.srcObject = taken;
      await video.current.play();
      await look(detector);
    };
    void open().catch(() => !isOver && tell.current.refuse());
    return () => {
      isOver = true;
      clearTimeout(timer);
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
