import type { Picture } from '../../lib/model/picture.ts';

/** One grey point, large enough to be seen. */
export const PICTURES: Picture[] = [
  {
    id: '0'.repeat(64),
    name: '用法步骤.png',
    type: 'image/png',
    data: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGNoaGgAAAMEAYFL09IQAAAAAElFTkSuQmCC',
    width: 1,
    height: 1,
    updatedAt: 0,
  },
];
