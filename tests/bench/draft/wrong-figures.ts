/** Figures that contradict the team's facts. */
export const WRONG_FIGURES = `
精华现在 209 元 → price-wrong 209 元
精华到手价 229 → price-wrong 229
亲,精华拍下是 ¥189 → price-wrong ¥189
舒缓修护精华今天只要 199 块 → fact-changed 199 块
修护精华两百零九块,今天下单送小样 → price-wrong 两百零九块
精华现在二百二十九元一瓶 → price-wrong 二百二十九元
亲,精华二二九到手 → price-wrong 二二九
精华到手二二九,库存不多 → price-wrong 二二九
我们家精华卖 209 米 → price-wrong 209 米
精华 249 米包邮 → price-wrong 249 米
精华是 239 块 9 哦,记得领券 → price-wrong 239 块 9
精华239块9,记得领券 → price-wrong 239块9
精华 ¥1,239 → price-wrong ¥1,239
精华￥２０９ → price-wrong ￥２０９
精华只要二百块钱 → price-wrong 二百块钱
您好,舒缓修护精华的价格是 269 元 → price-wrong 269 元
精华还是 259 元,没有变 → fact-changed 259 元
精华到手价 259 → fact-changed 259
修护精华 259 块一瓶 → fact-changed 259 块
双十一精华价 199 元,现在就能拍 → fact-changed 199 元
今天精华就是 199 元,双十一同价 → fact-changed 199 元
面霜 189 元 → price-wrong 189 元
面霜到手 209,送洁面小样 → price-wrong 209
屏障修护面霜一百八十九元 → price-wrong 一百八十九元
面霜现在活动价179 → price-wrong 179
面霜 229 元一瓶 → fact-changed 229 元
面霜还是二百二十九块 → fact-changed 二百二十九块
洁面 99 元 → price-wrong 99 元
洁面只要 79 → price-wrong 79
氨基酸洁面九十九块钱 → price-wrong 九十九块钱
洁面到手 85,两支一起更划算 → price-wrong 85
防晒 119 元 → price-wrong 119 元
防晒今天特价 99 元 → price-wrong 99 元
轻透物理防晒 139 块,通勤够用 → price-wrong 139 块
防晒券后 109 → price-wrong 109
喷雾 69 元一瓶 → price-wrong 69 元
喷雾八十九块 → price-wrong 八十九块
舒缓喷雾拍下 59 元 → price-wrong 59 元
晚霜 279 元 → price-wrong 279 元
视黄醇晚霜现价 259 → price-wrong 259
晚霜二百九十块 → price-wrong 二百九十块
三件套 399 元带走 → price-wrong 399 元
三件套到手 439 → price-wrong 439
三件套四百三十九元 → price-wrong 四百三十九元
旅行装 59 元 → price-wrong 59 元
旅行装只要 49 → price-wrong 49
七夕礼盒 399 元还在 → fact-expired 399 元
礼盒 ¥399 → fact-expired ¥399
精华 239 元,面霜 189 元 → price-wrong 189 元
洁面 89,防晒 109 元 → price-wrong 109 元
防晒 129 元,喷雾 89 元,都在活动里 → price-wrong 89 元
239 元的面霜今天包邮 → price-wrong 239 元
199 元的洁面送起泡网 → price-wrong 199 元
说到面霜。现在到手 179 元 → price-wrong 179 元
精华卖得很好,到手价 209 → price-wrong 209
两瓶精华 458 元 → price-wrong 458 元
精华 199-209 元之间 → price-wrong 199-209 元
精华两瓶一共 418 元 → price-wrong 418 元
三支洁面 250 元 → price-wrong 250 元
精华最近降到 209 元了 → price-wrong 209 元
舒 缓 修 护 精 华 209 元 → price-wrong 209 元
精华 到手 209 元 → price-wrong 209 元
精华的到手价格为209元/瓶 → price-wrong 209元
亲亲,面霜这边给您算 185 元 → price-wrong 185 元
防晒霜只卖 99 → price-wrong 99
喷雾买一送一才 99 元 → price-wrong 99 元
精华一瓶 0.2w 元 → price-wrong 0.2w 元
到手价 149,直接拍 → price-unknown 149
券后只要 55 元 → price-unknown 55 元
现在拍下是 333 元 → price-unknown 333 元
到手 259 元,快来 → fact-changed 259 元
到手价 229,今天最后一天 → fact-changed 229
活动价 ¥188 → price-unknown ¥188
精华里有 3% 泛醇 → percent-wrong 3%
精华的泛醇浓度是 8% → percent-wrong 8%
泛醇含量 10% → percent-wrong 10%
我们精华加了 5% 依克多因 → percent-wrong 5%
依克多因做到了 3% → percent-wrong 3%
精华含 1% 积雪草苷 → percent-wrong 1%
面霜有 5% 神经酰胺 → percent-wrong 5%
神经酰胺浓度百分之五 → percent-wrong 百分之五
面霜角鲨烷是百分之三 → percent-wrong 百分之三
防晒用了 20% 的氧化锌 → percent-wrong 20%
防晒氧化锌含量 15% → percent-wrong 15%
晚霜的视黄醇浓度 0.3% → percent-wrong 0.3%
晚霜里是 1% 视黄醇 → percent-wrong 1%
视黄醇 0.2%,很温和 → fact-changed 0.2%
晚霜视黄醇百分之零点二 → fact-changed 百分之零点二
KOE|我们精华的泛醇是 6%,这个量已经不低 → percent-wrong 6%
KOE|面霜里神经酰胺 2% 左右 → percent-wrong 2%
KOE|实测视黄醇 0.5% → percent-wrong 0.5%
精华是 50ml 的 → amount-wrong 50ml
精华一瓶 40 毫升 → amount-wrong 40 毫升
精华规格三十五毫升 → amount-wrong 三十五毫升
面霜是 30g 装 → amount-wrong 30g
面霜一罐 60 克 → amount-wrong 60 克
面霜 45g 一罐 → fact-changed 45g
洁面 100g → amount-wrong 100g
洁面一支 150 克 → amount-wrong 150 克
喷雾 100ml 一瓶 → amount-wrong 100ml
喷雾是 200 毫升的大瓶 → amount-wrong 200 毫升
会员日满 299 减 50 → discount-wrong 满 299 减 50
会员日满300减40 → discount-wrong 满300减40
现在满 199 减 30 → discount-wrong 满 199 减 30
全场满 500 减 100 → discount-wrong 满 500 减 100
老客全场 8.5 折 → discount-wrong 8.5 折
老客打八五折 → discount-wrong 八五折
今天全场七折 → discount-wrong 七折
现在全场 8 折 → fact-changed 8 折
全场打八折,最后三天 → fact-changed 八折
老客 95 折 → discount-wrong 95 折
KOC|精华现在 209 元 → price-wrong 209 元; voice-price 209 元
KOE|精华到手价 199 → fact-changed 199; voice-price 199
official|面霜售价 209 元 → price-wrong 209 元
official|视黄醇添加量为 0.3% → percent-wrong 0.3%
KOL|精华 219 元 → price-wrong 219 元
精华这瓶到手两百一 → price-wrong 两百一
面霜一百九,明天恢复 → price-wrong 一百九
洁面八十块钱 → price-wrong 八十块钱
防晒一百二十块 → price-wrong 一百二十块
晚霜三百块 → price-wrong 三百块
喷雾七十块一瓶 → price-wrong 七十块
精华¥239.9 → price-wrong ¥239.9
精华239.5元 → price-wrong 239.5元
您看中的精华 现价:229元 → price-wrong 229元
精华,现在只需229 → price-wrong 229
精华拿下只要 ¥ 229 → price-wrong ¥ 229
亲,这支防晒我们价格是119哈 → price-wrong 119
`;
