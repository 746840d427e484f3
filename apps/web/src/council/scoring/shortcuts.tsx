import { Kbd, Modal, Table } from '@mantine/core';
import { useSay } from '../../shared/language';

/** What each key does. */
export function Shortcuts({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const say = useSay();
  const keys: readonly (readonly [string, string])[] = [
    ['1 … 9', say('chọn mức theo thứ tự in trên phiếu', 'choose the option of that place')],
    ['0', say('không chọn mức nào, rồi ghi lý do', 'none of these, then give the reason')],
    ['↑ ↓', say('chuyển qua các mức', 'move through the options')],
    ['Enter', say('sang tiêu chí sau', 'next criterion')],
    ['Shift + Enter', say('về tiêu chí trước', 'criterion before')],
    ['M', say('tới ô minh chứng', 'go to the evidence')],
    ['T', say('tới ô trang', 'go to the page')],
    ['L', say('tới ô lý do, nhận xét', 'go to the reason')],
    ['Esc', say('rời ô đang viết', 'leave the field')],
    ['Ctrl + Enter', say('nộp phiếu', 'submit the sheet')],
    ['?', say('mở bảng phím này', 'open this list')],
  ];
  return (
    <Modal opened={opened} onClose={onClose} title={say('Phím tắt khi chấm', 'Keys for scoring')}>
      <Table>
        <Table.Tbody>
          {keys.map(([key, does]) => (
            <Table.Tr key={key}>
              <Table.Th w="9rem">
                <Kbd>{key}</Kbd>
              </Table.Th>
              <Table.Td>{does}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Modal>
  );
}
