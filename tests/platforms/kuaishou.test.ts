import { adapterPages } from './adapter-page.ts';
import { commentContract } from './contract/comments.ts';
import { messageContract } from './contract/messages.ts';
import { comments, messages } from './handbook/kuaishou.ts';

const pages = adapterPages();

for (const surface of comments) commentContract(pages, surface);
for (const surface of messages) messageContract(pages, surface);
