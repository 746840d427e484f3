import { searchText } from './search-text';

describe('a search finds a name', () => {
  test.each([
    ['bun van cu', 'Bún\u00a0Vân\u00a0Cù'],
    ['bun  van cu', 'Bún Vân  Cù'],
    ['duong', '\u00d0ường thốt nốt'],
    ['đường', '\u00d0ường thốt nốt'],
    ['DƯA LƯỚI', 'Dưa lưới'.normalize('NFD')],
    ['cha - nem', 'Chả – nem'],
    ['cha—nem', 'Chả - nem'],
    ['thuận hoà', 'Thanh trà Thuận Hòa'],
    ['04/2027/gcn-ocop', '04/2027/GCN-OCOP-HT'],
    ['   ', 'anything'],
    ['-', 'Chả – nem'],
  ])('%j in %j', (query, name) => expect(searchText(name)).toContain(searchText(query)));
});
