/** Tags as they are typed: parted by commas, each once. */
export const tagsOf = (typed: string): string[] => [
  ...new Set(
    typed
      .split(/[,,、]/)
      .map(tag => tag.trim())
      .filter(Boolean),
  ),
];
