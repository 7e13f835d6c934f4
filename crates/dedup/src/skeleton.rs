//! Keys by which one name is known in any script: `Трабзон` and `Trabzon`.
//!
//! A name is transliterated letter by letter and reduced to its first consonants, which survive
//! where languages respell vowels and add endings.

use std::sync::LazyLock;

use any_ascii::any_ascii_char;
use rapidhash::RapidHashSet;

/// How many consonants of a name are kept. Inflection changes what stands behind them.
const CONSONANTS: usize = 5;

/// How many letters of a word are kept as its stem.
const STEM: usize = 6;

/// `word` in the letters `a` to `z`, as far as it can be transliterated.
pub(crate) fn ascii(word: &str, into: &mut String) {
    into.clear();
    // Most words are letters of ASCII from end to end, taken over at once.
    if word.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        into.push_str(word);
        into.make_ascii_lowercase();
        return;
    }
    for c in word.chars() {
        if c.is_ascii_alphanumeric() {
            into.push(c.to_ascii_lowercase());
        } else if !c.is_ascii() {
            let letters = any_ascii_char(c).chars().filter(char::is_ascii_alphanumeric);
            into.extend(letters.map(|c| c.to_ascii_lowercase()));
        }
    }
}

/// The beginning of a transliterated word, which inflection leaves alone.
pub(crate) fn stem(ascii: &str) -> &str {
    &ascii[..ascii.len().min(STEM)]
}

/// The consonants of a transliterated name, sounds that scripts confuse written alike.
///
/// A vowel at the beginning counts as one.
pub(crate) fn skeleton(ascii: &str, into: &mut String) {
    into.clear();
    let letters = ascii.as_bytes();
    for (at, &letter) in letters.iter().enumerate() {
        if let Some(sound) = sound(letter, letters.get(at + 1).copied(), at)
            && !into.ends_with(sound)
            // `ks` is what `x` is spelled like elsewhere.
            && !(sound == 's' && into.ends_with('k'))
        {
            into.push(sound);
        }
        if into.len() == CONSONANTS {
            break;
        }
    }
}

/// What `letter`, at place `at` of its word and before `next`, sounds like; `None` where it is
/// left out.
fn sound(letter: u8, next: Option<u8>, at: usize) -> Option<char> {
    Some(match letter {
        b'a' | b'e' | b'i' | b'o' | b'u' | b'y' if at == 0 => 'a',
        b'a' | b'e' | b'i' | b'o' | b'u' | b'y' | b'h' | b'j' if at > 0 => return None,
        b'h' if next.is_some_and(|n| matches!(n, b'a' | b'e' | b'i' | b'o' | b'u' | b'y')) => 'h',
        b'h' => return None,
        b'j' => 'j',
        b'c' if matches!(next, Some(b'e' | b'i' | b'y' | b'h')) => 's',
        b'c' | b'q' | b'k' if next == Some(b'h') && at == 0 => 'h',
        b'c' | b'q' | b'k' | b'x' => 'k',
        b'p' if next == Some(b'h') => 'f',
        b'w' | b'v' => 'v',
        b'z' | b's' => 's',
        letter => char::from(letter),
    })
}

/// What is left of a transliterated name when scripts of syllables have spelled it: katakana and
/// Chinese characters know no `r` apart from `l`, drop it at the end of syllables, and put vowels
/// between consonants. `Trump`, `toranpu` and `telangpu` become `tnp`.
pub(crate) fn sounds(ascii: &str, into: &mut String) {
    into.clear();
    let letters = ascii.as_bytes();
    for (at, &letter) in letters.iter().enumerate() {
        let next = letters.get(at + 1).copied();
        let sound = match letter {
            b'a' | b'e' | b'i' | b'o' | b'u' | b'y' if at == 0 => 'a',
            b'l' | b'r' if at == 0 => 'r',
            b'a' | b'e' | b'i' | b'o' | b'u' | b'y' | b'h' | b'w' | b'l' | b'r' => continue,
            b'g' if letters[..at].ends_with(b"n") => continue,
            b'm' | b'n' => 'n',
            b'b' | b'v' => 'b',
            b'p' if next == Some(b'h') => 'f',
            b'c' if next == Some(b'h') => 't',
            b'c' if matches!(next, Some(b'e' | b'i' | b'y')) => 's',
            b'c' | b'k' | b'q' | b'x' | b'g' | b'j' => 'k',
            b'd' | b't' => 't',
            b's' | b'z' => 's',
            letter => char::from(letter),
        };
        if !into.ends_with(sound) {
            into.push(sound);
        }
        if into.len() == CONSONANTS {
            break;
        }
    }
}

/// A run of fewer characters that spell sounds is likelier a word than a name.
pub(crate) const FEWEST_SPELLED: usize = 3;

/// The characters in which Chinese spells foreign names by their sound.
const SPELLING: &str = "\
    阿埃艾爱安昂奥巴白班邦保鲍贝本比彼毕别宾波伯勃博布蔡策查察昌楚茨达戴丹当道德登邓迪蒂丁东杜顿\
    厄恩尔法凡范菲费芬冯佛弗夫福盖冈高戈哥格葛根贡古圭哈海汉汗豪赫亨洪侯胡怀惠霍基吉加贾杰金\
    卡凯坎康考柯科克肯孔库夸奎拉莱兰朗劳勒雷黎里利莉丽廉列林琳龙隆卢鲁露伦罗洛吕马玛迈麦曼芒\
    毛梅门蒙孟米密敏莫默穆内纳娜奈尼妮宁纽努诺欧帕派潘庞佩彭皮珀坡普奇齐恰乔切琴丘萨塞赛桑森\
    沙莎绍舍圣施史舒朔斯丝松苏索塔泰坦汤唐陶特藤提廷图托瓦旺威韦维卫魏温翁沃乌伍武西希锡夏肖\
    谢辛欣雅亚延扬耶叶伊因英尤约泽曾扎詹珍芝兹佐祖朱\
    爾馬蘭羅維納萊倫奧達貝盧蘇諾愛賓東頓範費馮蓋岡貢漢懷賈傑凱劉魯呂瑪邁麥門紐歐龐齊喬薩賽紹聖絲湯圖韋衛溫烏錫謝亞揚葉約澤";

static SPELLS: LazyLock<RapidHashSet<char>> = LazyLock::new(|| SPELLING.chars().collect());

/// Whether a character may spell a part of a foreign name.
pub(crate) fn spells(character: char) -> bool {
    SPELLS.contains(&character)
}
