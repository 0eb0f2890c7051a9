/** Stands in for the extension API where the screens use it: the chosen language. */
export const browser = {
  storage: {
    sync: {
      get: async (key: string) => {
        const chosen = new URLSearchParams(location.search).get('language');
        return chosen ? { [key]: chosen } : {};
      },
      set: async () => {},
      onChanged: { addListener: () => {}, removeListener: () => {} },
    },
  },
};
