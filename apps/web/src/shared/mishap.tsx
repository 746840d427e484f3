import { Component, type ReactNode } from 'react';

interface MishapProps {
  /** Where the reader is: somewhere else, what failed here is tried no more. */
  readonly at: string;
  /** Instead of what could not be drawn. */
  readonly instead: (error: unknown) => ReactNode;
  readonly children: ReactNode;
}

interface MishapState {
  readonly at: string;
  readonly failed?: { readonly error: unknown } | undefined;
}

/**
 * Keeps what is around a page when the page itself fails: by a fault of its own, or for a part that a newer release no
 * longer has. React asks for a class here.
 */
export class Mishap extends Component<MishapProps, MishapState> {
  override state: MishapState = { at: this.props.at };

  static getDerivedStateFromError(error: unknown): Partial<MishapState> {
    return { failed: { error } };
  }

  /** Going on leads out of it. */
  static getDerivedStateFromProps({ at }: MishapProps, before: MishapState) {
    return at === before.at ? null : { at, failed: undefined };
  }

  override render() {
    const { failed } = this.state;
    return failed ? this.props.instead(failed.error) : this.props.children;
  }
}

/** What is said, the same on every device. */
export const MISHAP = {
  title: ['Trang này chưa mở được', 'This page could not be opened'],
  words: [
    'Có thể phần mềm vừa được cập nhật. Những gì đã gửi vẫn còn. Hãy tải lại trang; nếu vẫn không được, báo người quản trị hệ thống dòng chữ dưới đây.',
    'The software may just have been updated. What you have sent is kept. Load the page again; if that does not help, tell the system administrator the line below.',
  ],
  again: ['Tải lại trang', 'Load the page again'],
} as const satisfies Record<string, readonly [vietnamese: string, english: string]>;
