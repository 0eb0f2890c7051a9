/** What is said before anything is installed: Chinese for people who start the product, English for those who test it. */
export const WORDS = {
  zh: {
    oldNode: version =>
      `需要 Node 18 或更新的版本，现在是 ${version}。请到 https://nodejs.org 安装新版，再运行一次。`,
    readOnly: root => `无法写入文件夹 ${root}。请换到可写的位置，或用有写权限的用户再运行一次。`,
    installing: '正在安装依赖（首次约一分钟）',
    stillInstalling: seconds => `  还在安装，已用 ${seconds} 秒`,
    installed: seconds => `依赖已装好，用了 ${seconds} 秒`,
    installFailed: tail => `依赖没有装上。请检查网络或代理后再运行一次。npm 的说明：\n${tail}`,
  },
  en: {
    oldNode: version =>
      `Node 18 or newer is needed, this is ${version}. Install a newer one from https://nodejs.org and run again.`,
    readOnly: root =>
      `Cannot write to ${root}. Move the folder to a writable place, or run as a user who may write there.`,
    installing: 'Installing packages (about a minute the first time)',
    stillInstalling: seconds => `  still installing, ${seconds} s`,
    installed: seconds => `Packages installed in ${seconds} s`,
    installFailed: tail =>
      `The packages could not be installed. Check network or proxy and run again. npm said:\n${tail}`,
  },
};
