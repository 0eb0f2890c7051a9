import type { CommentSurface, MessageSurface } from './surface.ts';

export const comments: CommentSurface[] = [];

export const messages: MessageSurface[] = [];
