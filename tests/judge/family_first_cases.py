"""Names that begin with the family's: Bong Joon-ho is Bong, and Joon-ho his given name."""

from __future__ import annotations

from quiz.deck.model import Kind
from tests.judge.cases import pairs, people

KOREAN = """
Bong Joon-ho
    + bong => surname; Bong; Joon-ho Bong => form; Bong Joon Ho; bong joonho; Bong, Joon-ho
    + Mr Bong; director Bong Joon-ho; le réalisateur Bong
    ? joon-ho => given-name-only; Joon Ho; joonho; Joon-Ho
    - Park Joon-ho; Bong Joon-il; Kim Jong-un; bang; Bing; Bond; Hong
    - Joon-ho Park; Bong Min-ho => other-person
Park Chan-wook
    + Park; Chan-wook Park; Park Chan Wook; Mr Park; Park Chanwook
    ? Chan-wook; chanwook
    - Park Geun-hye => other-person; Kim Chan-wook; Jackie Chan; Park Chung-hee => other-person
Kim Jong-un
    + Kim; Kim Jong Un; Jong-un Kim; kim jongun; President Kim Jong-un
    ? Jong-un; Kim Jong
    - Kim Jong-il => other-person; Kim Il-sung => other-person; Kim Kardashian; Kim Yo-jong
Ban Ki-moon
    + Ban; Ban Ki Moon; Ki-moon Ban; M. Ban; Secretary Ban
    ? Ki-moon
    - Moon Jae-in; Ban Zoitmoon; Ki-Young Ban; Bang Ki-moon
Yoon Suk-yeol
    + Yoon; Suk-yeol Yoon; Yoon Suk Yeol; President Yoon
    ? Suk-yeol
    - Yoon Eun-hye => other-person; Moon Suk-yeol; Lee Jae-myung
Han Kang
    + Han; Kang Han; Mme Han
    ? Kang
    - Hong Kong; Han Solo; Kang Daniel
Lee Chang-dong
    + Lee; Chang-dong Lee; Lee Chang Dong
    ? Chang-dong
    - Ang Lee => other-person; Bruce Lee; Lee Jung-jae => other-person; Chang Dong-il
Hwang Dong-hyuk
    + Hwang; Dong-hyuk Hwang; Hwang Dong Hyuk; Director Hwang
    ? Dong-hyuk
    - Jensen Huang; Hwang Jung-min => other-person; Kang Dong-hyuk
Kim Il Sung
    + Kim; Kim Il-sung; Il Sung Kim
    ? Il Sung; Kim Sung
    - Kim Jong Il => other-person; Samsung
Song Kang-ho
    + Song; Kang-ho Song; Song Kang Ho
    ? Kang-ho
    - Song Joong-ki => other-person; Han Kang; Kang Song-ho; Sung; Il Sung; Sang; Dong
"""
CHINESE = """
Xi Jinping
    + Xi; Jinping Xi; Xi Jin-ping; President Xi; Xi Jin Ping
    ? Jinping
    - Xi Zhongxun => other-person; Li Jinping; Xu Jinping; X; Xia
Mao Zedong
    + Mao; Zedong Mao; Chairman Mao; Mao Ze-dong; Mao Zedonng => typo
    ? Zedong
    - Mao Anying => other-person; Zhou Enlai; Mao Asada
Deng Xiaoping
    + Deng; Xiaoping Deng; Deng Xiao-ping; Deng Xiao Ping
    ? Xiaoping
    - Deng Pufang => other-person; Xi Jinping; Wendi Deng
Chiang Kai-shek
    + Chiang; Kai-shek Chiang; Chiang Kai Shek; General Chiang; Chiang Kaishek
    ? Kai-shek
    - Chiang Ching-kuo => other-person; Ted Chiang; Sun Yat-sen
Sun Yat-sen
    + Sun; Yat-sen Sun; Sun Yat Sen; Dr. Sun
    ? Yat-sen
    - Sun Tzu; Sun Yee-sang; Yat-sen Ma
Lee Kuan Yew
    + Lee; Lee Kuan-yew; Kuan Yew Lee
    ? Kuan Yew; Lee Kuan
    - Lee Hsien Loong => other-person; Bruce Lee; Ang Lee
Li Keqiang
    + Li; Keqiang Li; Premier Li; Li Ke-qiang
    ? Keqiang
    - Li Peng => other-person; Jet Li; Fei-Fei Li; Le Keqiang
Wu Jianxiong
    + Wu; Jianxiong Wu; Madame Wu
    ? Jianxiong
    - Wu Tang; Constance Wu; Wang Jianxiong
Ai Weiwei
    + Weiwei Ai; Ai Wei Wei
    ? Weiwei
    - Ai Qing => other-person; Al Weiwei; Aiwa
Tsai Ing-wen
    + Tsai; Ing-wen Tsai; President Tsai; Tsai Ing Wen
    ? Ing-wen
    - Tsai Ming-liang => other-person; Ingwen Lee; Lai Ching-te
Liu Cixin
    + Liu; Cixin Liu; Liu Ci-xin
    ? Cixin
    - Lucy Liu => other-person; Liu Xiaobo => other-person; Lu Cixin
"""
NOT_FAMILY_FIRST = """
Fei-Fei Li
    + Li; Li Fei-Fei; Feifei Li; Dr Li
    ? Fei-Fei; Fei Li
    - Jet Li => other-person; Bruce Li; Fei-Fei Wang
Jack Ma
    + Ma; Ma Jack; J. Ma
    ? Jack
    - Yo-Yo Ma => other-person; Pony Ma => other-person; Jack Me
Yo-Yo Ma
    + Ma; Yo Yo Ma; Ma Yo-Yo
    ? Yo-Yo
    - Jack Ma => other-person; Yo Gotti
Ang Lee
    + Lee; Lee Ang; A. Lee
    ? Ang
    - Bruce Lee => other-person; Spike Lee; Ang Sung
Lee Harvey Oswald
    + Oswald; Lee Oswald; L. H. Oswald
    ? Lee; Lee Harvey
    - Marina Oswald => other-person; Lee Ritenour
Kim Kardashian
    + Kardashian; K. Kardashian; Kimberly Kardashian
    ? Kim
    - Khloe Kardashian => other-person; Kim Jong-un; Kris Kardashian
Sam Bankman-Fried
    + Bankman-Fried; SBF; Bankman Fried; Sam Bankman Fried
    ? Sam; Fried; Bankman
    - Barbara Fried; Joe Bankman; Sam Altman
Haruki Murakami
    + Murakami; Murakami Haruki; H. Murakami; Murakami, Haruki
    ? Haruki
    - Ryu Murakami => other-person; Takashi Murakami => other-person; Haruki Nakamura
Shinzo Abe
    + Abe; Abe Shinzo; S. Abe
    ? Shinzo
    - Kobo Abe => other-person; Abe Lincoln; Shinzo Maeda
Wen Ho Lee
    + Lee; Lee Wen Ho
    ? Wen Ho; Wen
    - Ang Lee => other-person; Bruce Lee
Lee Van Cleef
    + Van Cleef; Cleef; L. Van Cleef
    ? Lee
    - Bruce Lee; Ang Van Cleef
Han Solo
    + Solo; H. Solo
    ? Han
    - Han Kang; Ben Solo => other-person
Abe Lincoln
    + Lincoln; Abraham Lincoln; A. Lincoln
    ? Abe
    - Abe Shinzo; Mary Lincoln => other-person
Abe Shinzo
    + Abe; Shinzo Abe; S. Abe; Mr Abe
    ? Shinzo
    - Abe Kobo => other-person; Abe Lincoln; Kobo Abe
Kurosawa Akira
    + Kurosawa; Akira Kurosawa; A. Kurosawa
    ? Akira
    - Kurosawa Kiyoshi => other-person; Akira Toriyama
"""
AS_TEXT = """
Kim Jong-un
    + Kim Jong Un; Kim
    ? Jong-un; Jong Un
Bong Joon-ho
    ? Joon-ho
Lee Kuan Yew
    ? Kuan Yew
"""
NOT_ASKED_FOR = """
Kim Jong-un | accept | Kim Jong Un
Kim Jong-un | reject | Jong-un
Lee Kuan Yew | reject | Kuan Yew
"""
TABLES = [
    *people(KOREAN),
    *people(CHINESE),
    *people(NOT_FAMILY_FIRST),
    *people(AS_TEXT, Kind.TEXT),
    *pairs(Kind.TEXT, NOT_ASKED_FOR),
]
