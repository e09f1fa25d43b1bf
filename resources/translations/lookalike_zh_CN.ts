<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>Lookalike</name>
        <message>
            <location filename="../../desktop_app/__main__.py" />
            <source>lookalike [--library FILE] [FOLDER or PHOTO]
       lookalike COMMAND …</source>
            <translation>lookalike [--library 文件] [文件夹或照片]
       lookalike 命令 …</translation>
        </message>
        <message>
            <location filename="../../desktop_app/__main__.py" />
            <source>{command} is neither a command ({commands}) nor a folder or a photo</source>
            <translation>{command} 既不是命令（{commands}），也不是文件夹或照片</translation>
        </message>
        <message>
            <location filename="../../desktop_app/__main__.py" />
            <source>lookalike: there is no screen here; `lookalike --help` lists the commands that need none</source>
            <translation>lookalike：这里没有屏幕；`lookalike --help` 列出不需要屏幕的命令</translation>
        </message>
        <message>
            <location filename="../../desktop_app/__main__.py" />
            <source>lookalike: the folder that you are in is no longer there; go to another one</source>
            <translation>lookalike：当前所在的文件夹已不存在；请转到另一个文件夹</translation>
        </message>
        <message>
            <location filename="../../desktop_app/api_judgements.py" />
            <source>a judgement is about two photos or more</source>
            <translation>一个决定至少针对两张照片</translation>
        </message>
        <message>
            <location filename="../../desktop_app/api_judgements.py" />
            <source>is not in the library; index its folder first</source>
            <translation>不在图库中；请先为其文件夹建立索引</translation>
        </message>
        <message>
            <location filename="../../desktop_app/api_judgements.py" />
            <source>judgement {number} is no longer what it was; list the judgements again</source>
            <translation>决定 {number} 已不再是原来的内容；请重新列出决定</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>how a model is used; see docs/adopt.md</source>
            <translation>如何使用模型；见 docs/adopt.md</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>name the model's file: lookalike encoders adopt MODEL.onnx</source>
            <translation>请指定模型文件：lookalike encoders adopt MODEL.onnx</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>; {unreadable:,} could not be read</source>
            <translation>；{unreadable:,} 张无法读取</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>{name}: learned from {photos:,} photos, measured on {held_out:,} others{unread}</source>
            <translation>{name}：从 {photos:,} 张照片学习，用另外 {held_out:,} 张测量{unread}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>`lookalike encoders use {result}` switches to it.</source>
            <translation>`lookalike encoders use {result}` 可切换到它。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>default: as the model says, or 224</source>
            <translation>默认：按模型所述，否则 224</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>of pixels from 0 to 1 (ImageNet's if left out)</source>
            <translation>0 到 1 像素值的（省略则用 ImageNet 的）</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>likewise, or one number for all three</source>
            <translation>同上，或三者共用一个数</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>of the model, that is the embedding (default: chosen)</source>
            <translation>模型中作为嵌入的输出（默认：自动选择）</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>default: %(default)s</source>
            <translation>默认：%(default)s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>to learn from (default: %(default)s)</source>
            <translation>用于学习（默认：%(default)s）</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>larger models are refused (default: {most:,})</source>
            <translation>更大的模型会被拒绝（默认：{most:,}）</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>print the figures as JSON</source>
            <translation>以 JSON 输出数值</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>10 nearest by own embedding, among the 10 by code</source>
            <translation>按自身嵌入最近的 10 个，在编码最近的 10 个之中</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>10 nearest by own embedding, among the 50 by code</source>
            <translation>按自身嵌入最近的 10 个，在编码最近的 50 个之中</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>10 nearest by the model, among the 10 by code</source>
            <translation>按模型最近的 10 个，在编码最近的 10 个之中</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>10 nearest by the model, among the 50 by code</source>
            <translation>按模型最近的 10 个，在编码最近的 50 个之中</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>different photos that share a code</source>
            <translation>编码相同的不同照片</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>bits that carry</source>
            <translation>有用的位</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>photos encoded per second by one core</source>
            <translation>每核每秒编码的照片</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>1 to {most:,}, please: no encoder file is larger</source>
            <translation>1 到 {most:,}：没有更大的编码器文件</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <source>The model {note}.</source>
            <translation>该模型{note}。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>in use</source>
            <translation>使用中</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <location filename="../../desktop_app/cli/retrain.py" />
            <location filename="../../desktop_app/core/arrivals/arrival.py" />
            <source>new</source>
            <translation>新</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>{text} is not three numbers, as in 0.485,0.456,0.406</source>
            <translation>{text} 不是三个数，例如 0.485,0.456,0.406</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/applying.py" />
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>taken out of the folder again</source>
            <translation>从文件夹中移出</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/applying.py" />
            <source>brought back</source>
            <translation>已恢复</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/applying.py" />
            <source>{photos}, {size}, would go; {refused} refused</source>
            <translation>将移除 {photos}，{size}；拒绝 {refused} 张</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/applying.py" />
            <source>{photos} {done}, {refused:,} refused</source>
            <translation>{done} {photos}，拒绝 {refused:,} 张</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/applying.py" />
            <source>note: {sentence}</source>
            <translation>注意：{sentence}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/applying.py" />
            <source>note: to bring photos back, {by_hand}; `lookalike duplicates undo` cannot</source>
            <translation>注意：要找回照片，{by_hand}；`lookalike duplicates undo` 做不到</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/applying.py" />
            <source>left out: {photo}: {reason}</source>
            <translation>略过：{photo}：{reason}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/applying.py" />
            <source>note: {photo} has other rights, another owner or other tags than {keeper}; linked, it has those of the one that stays, until it is undone</source>
            <translation>注意：{photo} 的权限、所有者或标记与 {keeper} 不同；成为链接后使用保留照片的，直到撤销</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/applying.py" />
            <source>left out: {photo}: has {lost}, which the one that stays lacks</source>
            <translation>略过：{photo}：有 {lost}，而保留的那张没有</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/applying.py" />
            <source>refused: {error}</source>
            <translation>拒绝：{error}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/applying.py" />
            <source>{reason} (--pattern, --prefer)</source>
            <translation>{reason}（--pattern、--prefer）</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/applying.py" />
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>removed</source>
            <translation>已移除</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/applying.py" />
            <source>note: {keeper} stays with {beside}</source>
            <translation>注意：{keeper} 与 {beside} 一起保留</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/applying.py" />
            <location filename="../../desktop_app/cli/rules.py" />
            <source>  (stays: {keeper})</source>
            <translation>  （保留：{keeper}）</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/applying.py" />
            <source>note: {error}; what was moved is seen the next time it is indexed</source>
            <translation>注意：{error}；移动的文件将在下次索引时看到</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/applying.py" />
            <source>would be refused: {error}</source>
            <translation>会被拒绝：{error}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/applying.py" />
            <source>{keeper}  (gains {gains}, in an .xmp file)</source>
            <translation>{keeper}  （获得 {gains}，写入 .xmp 文件）</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/applying.py" />
            <source>{one}  (goes with it: {kind})</source>
            <translation>{one}  （随之而去：{kind}）</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>fill an archive on a server from this machine, or copy a library into one and out again</source>
            <translation>从这台机器填充服务器上的档案库，或把图库复制进去、再复制出来</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>copy the library in a file into the archive, which is empty</source>
            <translation>把文件中的图库复制到空的档案库中</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>copy the archive into a new library in a file</source>
            <translation>把档案库复制到文件中的新图库</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>read photos that this machine sees for the archive, beside other machines, until Ctrl+C</source>
            <translation>与其他机器一起，为档案库读取这台机器能看到的照片，直到按下 Ctrl+C</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>show what waits to be read, what is being read, and what failed</source>
            <translation>显示哪些在等待读取、哪些正在读取、哪些失败了</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>have workers find the photos that are near each other, ahead of a search for duplicates among millions</source>
            <translation>在从数百万张照片中查找重复之前，先让工作进程找出彼此相近的照片</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>show what was removed, when, by whom and on which machine, the latest first</source>
            <translation>显示移除了什么、何时、由谁、在哪台机器上，最新的在前</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>search for the nearest by a graph, which is quicker beyond ten million photos and misses some; or exactly</source>
            <translation>用图索引查找最近的照片（超过一千万张时更快，但会漏掉一些）；或精确查找</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>let a role of the server view, judge or remove the photos of some roots, or of all</source>
            <translation>允许服务器的一个角色查看、评判或移除某些根或全部根中的照片</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>take from a role what it may, in some roots or everywhere; it counts at once</source>
            <translation>收回一个角色在某些根或所有地方的权限；立即生效</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>show which role may do what</source>
            <translation>显示哪个角色可以做什么</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/cli/archive.py" />
            <source>{count:,} joins of two parts wait for workers (`lookalike archive work`).</source>
            <extracomment>of one: {count:,} join of two parts waits for a worker (`lookalike archive work`).</extracomment>
            <translation>
                <numerusform>{count:,} 个两部分的连接正在等待工作进程（`lookalike archive work`）。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>The graph finds {recall:.1%} of the 10 nearest photos.</source>
            <translation>图索引能找到最近 10 张照片中的 {recall:.1%}。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>where this machine has a root; a new name is a new root; may be repeated, and is remembered</source>
            <translation>这台机器上根目录的位置；新名称即新的根目录；可以重复，并会被记住</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>end when there is nothing left to read</source>
            <translation>没有可读取的内容时结束</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>only of this root</source>
            <translation>仅限此根</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>no longer hold anything for a machine that is gone for good</source>
            <translation>不再为一台不会回来的机器保留任何文件</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>NAME=FOLDER is wanted, not {text}</source>
            <translation>需要 NAME=FOLDER，而不是 {text}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>copied: {part}</source>
            <translation>已复制：{part}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>The archive has the {count:,} photos of {file} now.</source>
            <translation>档案库现在有 {file} 的 {count:,} 张照片。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>{file} has the {count:,} photos of the archive now.</source>
            <translation>{file} 现在有档案库的 {count:,} 张照片。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>(joins)</source>
            <translation>（连接）</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>{name}  {waiting:,} jobs wait, {doing:,} are done now, {failed:,} failed</source>
            <translation>{name}  {waiting:,} 个任务在等待，{doing:,} 个正在进行，{failed:,} 个失败</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>every root</source>
            <translation>所有根</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/cli/archive.py" />
            <source>{count:,} files are no longer held.</source>
            <extracomment>of one: {count:,} file is no longer held.</extracomment>
            <translation>
                <numerusform>不再保留 {count:,} 个文件。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>The search is exact again.</source>
            <translation>搜索恢复为精确。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>only in this root; may be repeated</source>
            <translation>仅在此根中；可重复</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>usage: </source>
            <translation>用法：</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>options</source>
            <translation>选项</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>positional arguments</source>
            <translation>参数</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>show this help message and exit</source>
            <translation>显示此帮助并退出</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>show program's version number and exit</source>
            <translation>显示版本并退出</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>%(prog)s: error: %(message)s
</source>
            <translation>%(prog)s：错误：%(message)s
</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>argument %(argument_name)s: %(message)s</source>
            <translation>参数 %(argument_name)s：%(message)s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>the following arguments are required: %s</source>
            <translation>缺少参数：%s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>one of the arguments %s is required</source>
            <translation>需要参数 %s 之一</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>not allowed with argument %s</source>
            <translation>不能与参数 %s 同用</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <location filename="../../desktop_app/cli/duplicates.py" />
            <location filename="../../desktop_app/cli/encoders.py" />
            <source>unrecognized arguments: %s</source>
            <translation>未知参数：%s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>invalid choice: %(value)r (choose from %(choices)s)</source>
            <translation>无效选择：%(value)r（可选：%(choices)s）</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>invalid %(type)s value: %(value)r</source>
            <translation>%(type)s 的值无效：%(value)r</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>expected one argument</source>
            <translation>需要一个参数</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>expected at least one argument</source>
            <translation>至少需要一个参数</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>is a file; name a folder to move the copies to</source>
            <translation>是文件；请指定要把副本移到的文件夹</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>{option} {names}: there is no such folder; nothing was done{hint}</source>
            <translation>{option} {names}：没有这样的文件夹；未做任何操作{hint}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>a path is wanted, not an empty text</source>
            <translation>需要路径，不能为空</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>a shell replaces "~" only at the start of a word: put a blank before {path}, not "="</source>
            <translation>shell 只替换位于单词开头的“~”：请在 {path} 前加空格，而不是“=”</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>a pattern is wanted, not an empty text</source>
            <translation>需要模式，不能为空</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source> (a shell replaces "~" only at the start of a word: {option} ~/…, not {option}=~/…)</source>
            <translation>（shell 只替换词首的“~”：{option} ~/…，而不是 {option}=~/…）</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>a whole number of at least {least} is wanted, not {text}</source>
            <translation>需要不小于 {least} 的整数，而不是 {text}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>a number is wanted, as 2.5, not {text}</source>
            <translation>需要一个数字，如 2.5，而不是 {text}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>the catalog file (default: in the platform's data folder), or an archive: postgresql://…</source>
            <translation>目录文件（默认在系统的数据文件夹中），或档案库：postgresql://…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>find photos that you have twice, and remove copies without fear</source>
            <translation>查找重复的照片，放心移除副本</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>remove the copies that rules choose; one of each group always stays</source>
            <translation>移除规则选出的副本；每组总会保留一张</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>take back the last `apply` that is not undone yet</source>
            <translation>撤销最近一次尚未撤销的 `apply`</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>list what was said about pairs in the window (not a match, keep both), or take it back</source>
            <translation>列出窗口中的决定（不是重复、两张都保留），或撤销它们</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>for the rule `folder`, which comes first then; may be repeated, the best first</source>
            <translation>用于规则 `folder`，此时它排在最前；可重复，最好的在前</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>none of its photos goes</source>
            <translation>其中的照片都不移除</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>--radius {radius}: codes have {bits} bits, and no two are farther apart</source>
            <translation>--radius {radius}：编码有 {bits} 位，任意两个的距离都不会更大</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <location filename="../../desktop_app/cli/rules.py" />
            <source>Comparing: {done:,} of {total:,} proposals</source>
            <translation>正在比较：{done:,} / {total:,} 个候选</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>{photos:,} photos</source>
            <translation>{photos:,} 张照片</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>{groups:,} groups</source>
            <translation>{groups:,} 组</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>print a list of groups</source>
            <translation>输出组的列表</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>print a table, one line a photo</source>
            <translation>输出表格，每张照片一行</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>act on them, or take the last action back</source>
            <translation>对其操作，或撤销上一次操作</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>shell pattern for the rule `path`, which comes first then; without a / it is of the name</source>
            <translation>规则 `path` 的 shell 模式，此时它排在最前；不含 / 时匹配名称</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <location filename="../../desktop_app/cli/returned.py" />
            <source>only say what would go</source>
            <translation>只说明会移除什么</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>put the copies in the system's trash</source>
            <translation>把副本放入系统回收站</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>move the copies to a folder</source>
            <translation>把副本移到文件夹</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>replace exact copies by hard links to the one that stays</source>
            <translation>用指向保留照片的硬链接替换完全相同的副本</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>write what only a removed copy says to an .xmp file of the one that stays</source>
            <translation>把只有被移除副本才有的信息写入保留照片的 .xmp 文件</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>bits that two codes may differ in</source>
            <translation>两个编码可相差的位数</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>what any two photos are to each other; may be repeated (default: {relations})</source>
            <translation>两张照片的关系；可重复（默认：{relations}）</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>remove other names of one file too, though nothing is gained without them</source>
            <translation>也移除同一文件的其他名称，尽管不会释放空间</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <location filename="../../desktop_app/cli/similar.py" />
            <source>The library is empty: `lookalike index FOLDER` fills it.</source>
            <translation>图库是空的：`lookalike index 文件夹` 可添加照片。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <location filename="../../desktop_app/cli/have.py" />
            <source>{rate:,.0f} photos/s</source>
            <translation>{rate:,.0f} 张/秒</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>what makes the photo that stays, the most important first; may be repeated: </source>
            <translation>决定保留哪张照片，最重要的在前；可重复：</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>a folder: {what}</source>
            <translation>文件夹：{what}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>Groups of equal files: {found:,}</source>
            <translation>相同文件的组：{found:,}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/encoders.py" />
            <source>list the encoders, show one, use another, or make one of a model</source>
            <translation>列出编码器、显示一个、改用另一个，或由模型制作</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/encoders.py" />
            <source>{title} is used from now on; the codes of the former one are kept.</source>
            <translation>现在起使用 {title}；之前的编码仍保留。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/encoders.py" />
            <source>built in</source>
            <translation>内置</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/encoders.py" />
            <source>its name, file or the beginning of its identity (info: the one in use); adopt: the model's .onnx file</source>
            <translation>名称、文件或标识开头（info：正在使用的）；adopt：模型的 .onnx 文件</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/encoders.py" />
            <source>{mark} not usable  {where}: {problem}</source>
            <translation>{mark} 不可用  {where}：{problem}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/encoders.py" />
            <source>{name} {bits} bits</source>
            <translation>{name} {bits} 位</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/have.py" />
            <source>say which photos of a card, a backup or a folder the library has already, without adding them</source>
            <translation>说明存储卡、备份或文件夹中的哪些照片已在图库中，而不添加它们</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/cli/have.py" />
            <location filename="../../desktop_app/cli/listing.py" />
            <location filename="../../desktop_app/gui/arrivals/view.py" />
            <location filename="../../desktop_app/gui/failures/view.py" />
            <location filename="../../desktop_app/gui/review/actions.py" />
            <location filename="../../desktop_app/gui/review/plan_summary.py" />
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>{count:,} files</source>
            <extracomment>of one: {count:,} file</extracomment>
            <translation>
                <numerusform>{count:,} 个文件</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/have.py" />
            <source>{photos} copied to {folder}, {refused:,} refused</source>
            <translation>已复制 {photos}到 {folder}，拒绝 {refused:,} 张</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/have.py" />
            <location filename="../../desktop_app/cli/progress.py" />
            <source>Looking for photos: {done:,} files</source>
            <translation>正在查找照片：{done:,} 个文件</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/have.py" />
            <source>Comparing with the library: {done:,} of {total:,}</source>
            <translation>正在与图库比较：{done:,} / {total:,}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/have.py" />
            <source>a folder, a card, or a file</source>
            <translation>文件夹、存储卡或文件</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/have.py" />
            <source>print a list with one entry per file</source>
            <translation>输出列表，每个文件一项</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/have.py" />
            <source>list only these files; may be repeated</source>
            <translation>只列出这些文件；可重复</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/have.py" />
            <source>copy to a folder what the library does not have whole</source>
            <translation>把图库中不完整的内容复制到文件夹</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/have.py" />
            <source>put the files that are there in the system's trash</source>
            <translation>把已有的文件放入系统回收站</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/have.py" />
            <source>move the files that are there to a folder</source>
            <translation>把已有的文件移到文件夹</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/have.py" />
            <source>only say what would be copied and what would go</source>
            <translation>只说明会复制什么、移除什么</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/have.py" />
            <location filename="../../desktop_app/gui/arrivals/model.py" />
            <source>same bytes as {twin}</source>
            <translation>与 {twin} 字节相同</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/have.py" />
            <source>{files}: {parts}</source>
            <translation>{files}：{parts}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/have.py" />
            <source>would be copied: {one}</source>
            <translation>会复制：{one}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/have.py" />
            <source>not copied: {error}</source>
            <translation>未复制：{error}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/index.py" />
            <source>add the photos of some folders to the library, and follow what changed in them</source>
            <translation>把文件夹中的照片加入图库，并跟踪变化</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/index.py" />
            <source>is not a watched folder; `lookalike status` shows them</source>
            <translation>不是受监视的文件夹；`lookalike status` 可列出</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/index.py" />
            <source>can only be one folder now; give one with --was</source>
            <translation>现在只能是一个文件夹；请用 --was 指定一个</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/index.py" />
            <source>{count:,} added</source>
            <translation>新增 {count:,}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/index.py" />
            <source>{count:,} changed</source>
            <translation>更改 {count:,}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/index.py" />
            <source>{count:,} moved</source>
            <translation>移动 {count:,}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/index.py" />
            <source>{count:,} removed</source>
            <translation>移除 {count:,}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/index.py" />
            <source>{count:,} unchanged</source>
            <translation>未变 {count:,}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/index.py" />
            <source>{counts}; {failed:,} not readable; {seconds:.1f} s</source>
            <translation>{counts}；{failed:,} 个无法读取；{seconds:.1f} 秒</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/index.py" />
            <source>FOLDER is the watched folder OLD, which has moved: keep its photos</source>
            <translation>FOLDER 即已搬移的受监视文件夹 OLD：保留其照片</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/index.py" />
            <source>try again the files that could not be read</source>
            <translation>重试无法读取的文件</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/index.py" />
            <source>read every file again, changed or not</source>
            <translation>重新读取每个文件，无论是否更改</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/index.py" />
            <source>print the counts as JSON</source>
            <translation>以 JSON 输出数量</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/index.py" />
            <source>{folder}: your role may not read photos in; others do</source>
            <translation>{folder}：您的角色不能在此读入照片；由其他人读入</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/index.py" />
            <source>is away or could not be read to its end; its photos are kept</source>
            <translation>不在或未能读完；其照片仍保留</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/judging.py" />
            <source>a number of the list, or {all}, is wanted</source>
            <translation>需要列表中的编号，或 {all}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/judging.py" />
            <source>take these back, by their numbers (or `all`): their photos may be grouped again</source>
            <translation>按编号（或 `all`）撤销这些：其照片可重新成组</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/judging.py" />
            <source>print a list of {number, judgement, paths}</source>
            <translation>输出 {number, judgement, paths} 的列表</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/judging.py" />
            <source>{count:,} judgements taken back</source>
            <translation>已撤销 {count:,} 个决定</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/judging.py" />
            <location filename="../../desktop_app/gui/review/judgements_dialog.py" />
            <source>files that are no longer in the library</source>
            <translation>已不在图库中的文件</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/judging.py" />
            <source>Nothing was said about any photos yet.</source>
            <translation>尚未对照片作出决定。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/cli/listing.py" />
            <location filename="../../desktop_app/gui/actions/files.py" />
            <location filename="../../desktop_app/gui/actions/folders.py" />
            <location filename="../../desktop_app/gui/actions/removing.py" />
            <location filename="../../desktop_app/gui/gallery/view.py" />
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <location filename="../../desktop_app/gui/retraining/choice.py" />
            <location filename="../../desktop_app/gui/retraining/text.py" />
            <location filename="../../desktop_app/gui/review/actions.py" />
            <location filename="../../desktop_app/gui/review/bars.py" />
            <location filename="../../desktop_app/gui/review/folder_dialog.py" />
            <location filename="../../desktop_app/gui/review/model.py" />
            <location filename="../../desktop_app/gui/review/plan_summary.py" />
            <location filename="../../desktop_app/gui/review/removal_dialog.py" />
            <location filename="../../desktop_app/gui/review/sharpest_dialog.py" />
            <location filename="../../desktop_app/gui/session/finding_steps.py" />
            <location filename="../../desktop_app/gui/window/commands.py" />
            <location filename="../../desktop_app/gui/window/folder_drop.py" />
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>{count:,} photos</source>
            <extracomment>of one: {count:,} photo</extracomment>
            <translation>
                <numerusform>{count:,} 张照片</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/listing.py" />
            <source>{photos} (and {files} beside)</source>
            <translation>{photos}（附属：{files}）</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/listing.py" />
            <source>{count:,.1f} MB</source>
            <translation>{count:,.1f} MB</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/listing.py" />
            <source>{groups}, {saving} to gain</source>
            <translation>{groups}，可节省 {saving}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/listing.py" />
            <source>No duplicates found.</source>
            <translation>未找到重复项。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/listing.py" />
            <source>{weakest}, {size} to gain</source>
            <translation>{weakest}，可节省 {size}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/cli/listing.py" />
            <location filename="../../desktop_app/gui/review/asking.py" />
            <location filename="../../desktop_app/gui/review/bars.py" />
            <location filename="../../desktop_app/gui/review/folder_dialog.py" />
            <location filename="../../desktop_app/gui/session/finding_steps.py" />
            <source>{count:,} groups</source>
            <extracomment>of one: {count:,} group</extracomment>
            <translation>
                <numerusform>{count:,} 组</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>Finds the photos that look alike. Without a command: opens the window.</source>
            <translation>查找相似的照片。不带命令时打开窗口。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>`lookalike FOLDER` opens the window with that folder, `lookalike PHOTO` with what looks like it.</source>
            <translation>`lookalike FOLDER` 打开窗口并显示该文件夹，`lookalike PHOTO` 显示与该照片相似的照片。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>stopped; what was done so far is kept</source>
            <translation>已停止；已完成的部分会保留</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/progress.py" />
            <source>[{bar}] {done:,} of {total:,}</source>
            <translation>[{bar}] {done:,} / {total:,}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/progress.py" />
            <location filename="../../desktop_app/cli/retrain.py" />
            <source> · {rate:,.0f} photos/s</source>
            <translation> · {rate:,.0f} 张/秒</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/progress.py" />
            <source>{minutes} min {seconds:02} s left</source>
            <translation>剩余 {minutes} 分 {seconds:02} 秒</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/progress.py" />
            <source>{seconds} s left</source>
            <translation>剩余 {seconds} 秒</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>learn the encoder's codes again for the photos of the library, or the whole network</source>
            <translation>为图库照片重新学习编码器的编码，或整个网络</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>true neighbours found</source>
            <translation>找到的真实近邻</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>imbalance of the bits</source>
            <translation>位的不平衡</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>entropy of a bit</source>
            <translation>每位的熵</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>correlation of the bits</source>
            <translation>位之间的相关</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>edited copies found</source>
            <translation>找到的编辑副本</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>nearest neighbours found first</source>
            <translation>最近邻首先找到</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>photos with a stranger's code</source>
            <translation>编码与他图相同的照片</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>measured on {count:,} held-out photos</source>
            <translation>用 {count:,} 张预留照片测量</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>--anew discards a run of the whole network that was stopped; give --whole too</source>
            <translation>--anew 会丢弃已停止的整网学习；请同时给出 --whole</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source> · {remaining:.0f} min left</source>
            <translation> · 剩余 {remaining:.0f} 分</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source> · loss {loss:.2f}</source>
            <translation> · 损失 {loss:.2f}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source> · copies {copies:.0%}, neighbours {neighbours:.0%}</source>
            <translation> · 副本 {copies:.0%}，近邻 {neighbours:.0%}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>{result}: learned from {photos:,} photos in {seconds:.0f} s</source>
            <translation>{result}：用 {seconds:.0f} 秒从 {photos:,} 张照片学习</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>the whole network, with torch; goes on where it was stopped</source>
            <translation>整个网络，使用 torch；从停止处继续</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>of learning, with --whole (default: %(default)g)</source>
            <translation>学习时间，与 --whole 同用（默认：%(default)g）</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>with --whole: discard a run that was stopped</source>
            <translation>与 --whole 同用：丢弃已停止的学习</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>use the new encoder at once</source>
            <translation>立即使用新编码器</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>more than 0, please</source>
            <translation>必须大于 0</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>Worse than before: {fallen}. The present encoder is the better choice.</source>
            <translation>比之前差：{fallen}。当前的编码器更好。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <location filename="../../desktop_app/gui/review/pair_facts.py" />
            <source>unknown</source>
            <translation>未知</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>  {head}: expected precision within the default radius {expected} ({same} of {within} judged pairs there are the same; {pairs} judged in all)</source>
            <translation>  {head}：默认半径内的预期精度 {expected}（其中判断过的 {within} 对里 {same} 对相同；共判断 {pairs} 对）</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>It is used from now on; the former codes are kept.</source>
            <translation>现在起使用它；之前的编码仍保留。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>going on where it was stopped: {progress:.0%} of {minutes:g} minutes on {encoder}</source>
            <translation>从停止处继续：{encoder}，{minutes:g} 分钟中的 {progress:.0%}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>old</source>
            <translation>旧</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source> and </source>
            <translation>和</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/returned.py" />
            <source>show the photos that you removed and that came back, for example by the sync of a phone or a cloud</source>
            <translation>显示已移除又回来的照片，例如经手机或云同步</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/returned.py" />
            <source>print a list of {path, was, same_bytes}</source>
            <translation>输出 {path, was, same_bytes} 的列表</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/returned.py" />
            <source>put them in the system's trash again</source>
            <translation>再次放入系统回收站</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/returned.py" />
            <source>move them to a folder</source>
            <translation>移到文件夹</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/returned.py" />
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>same bytes</source>
            <translation>字节相同</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/returned.py" />
            <source>looks the same</source>
            <translation>看起来相同</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/returned.py" />
            <source>{photo}  (removed as {was}; {why})</source>
            <translation>{photo}  （曾以 {was} 移除；{why}）</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/returned.py" />
            <source>Nothing that you removed has come back.</source>
            <translation>移除的照片都没有回来。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>clean-up rules: which copies go, found from a timer, and done when you approve</source>
            <translation>清理规则：定时查找副本，经您批准后移除</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>{rule}: {items:,} copies, {size}</source>
            <translation>{rule}：{items:,} 个副本，{size}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>print a list of the rules</source>
            <translation>输出规则列表</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>without one, the rules are listed</source>
            <translation>不给出时列出规则</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>keep a rule; one of that name is replaced</source>
            <translation>保存规则；同名规则会被替换</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>of the copy to the photo that stays (default: all)</source>
            <translation>副本与保留照片的关系（默认：全部）</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>the copy lies there</source>
            <translation>副本位于此处</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>of the copy, e.g. JPEG</source>
            <translation>副本的格式，例如 JPEG</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>the copy is from that day (2024-12-31) or later</source>
            <translation>副本日期为该日（2024-12-31）或之后</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>the copy is from that day or earlier</source>
            <translation>副本日期为该日或之前</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>size of the copy</source>
            <translation>副本的大小</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>copies are moved there (default: to the trash)</source>
            <translation>副本移到此处（默认：回收站）</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>a run does it at once</source>
            <translation>运行时立即执行</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>forget a rule</source>
            <translation>删除规则</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>find the copies; they wait for approval, unless a rule does not ask</source>
            <translation>查找副本；除非规则不询问，否则等待批准</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>only these rules</source>
            <translation>仅这些规则</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>only say what is found</source>
            <translation>只说明找到什么</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>list what waits for approval</source>
            <translation>列出等待批准的内容</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>do what waits, as one action; `lookalike duplicates undo` undoes it</source>
            <translation>把等待的内容作为一次操作执行；`lookalike duplicates undo` 可撤销</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>only of these rules</source>
            <translation>仅这些规则的</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>There are no rules; `lookalike rules add --help` says how.</source>
            <translation>没有规则；`lookalike rules add --help` 说明如何创建。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>{waiting:,} copies wait; `lookalike rules approve` lets them go</source>
            <translation>{waiting:,} 个副本等待；`lookalike rules approve` 可移除</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>Nothing waits for approval.</source>
            <translation>没有等待批准的内容。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>a number of megabytes is wanted, as in 2.5</source>
            <translation>需要以 MB 为单位的数，例如 2.5</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <location filename="../../desktop_app/gui/widgets/day_field.py" />
            <source>{text} is not a day as in 2024-12-31</source>
            <translation>{text} 不是日期，例如 2024-12-31</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/similar.py" />
            <source>show the photos of the library that look like a picture, or contain a part of it</source>
            <translation>显示图库中与图片相似或包含其一部分的照片</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/similar.py" />
            <source>Photos that cannot be found by a part yet: {without:,}; `lookalike index FOLDER` makes their codes.</source>
            <translation>尚不能按部分查找的照片：{without:,}；`lookalike index 文件夹` 会生成其编码。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/similar.py" />
            <source>X,Y,WIDTH,HEIGHT is wanted, all in pixels or all with %, not {text}</source>
            <translation>需要 X,Y,宽,高，全部用像素或全部用 %，而不是 {text}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/similar.py" />
            <source>any picture; it need not be in the library</source>
            <translation>任何图片；不必在图库中</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/similar.py" />
            <source>at most N (default {count})</source>
            <translation>最多 N 个（默认 {count}）</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/similar.py" />
            <source>all that are at most R bits away</source>
            <translation>相差最多 R 位的全部</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/similar.py" />
            <source>`similar` (alike, the default) or `copy` (the same picture)</source>
            <translation>`similar`（相似，默认）或 `copy`（同一图片）</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/similar.py" />
            <source>ask about this part of IMAGE, in pixels or per cent: what contains it, or has a part like it</source>
            <translation>查询 IMAGE 的这一部分，以像素或百分比：什么包含它，或有类似部分</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/similar.py" />
            <source>print a list of {path, distance}</source>
            <translation>输出 {path, distance} 的列表</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/similar.py" />
            <source>at {place}</source>
            <translation>位于 {place}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/similar.py" />
            <source>Nothing within that radius.</source>
            <translation>该半径内没有结果。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/similar.py" />
            <source>contains it</source>
            <translation>包含它</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/similar.py" />
            <source>like it</source>
            <translation>类似</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/status.py" />
            <source>show the library's folders, counts and encoder</source>
            <translation>显示图库的文件夹、数量和编码器</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/status.py" />
            <source>Library    {catalog} ({catalog_bytes:.1f} MB)</source>
            <translation>图库      {catalog}（{catalog_bytes:.1f} MB）</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/status.py" />
            <source>Photos     {photos:,}, not readable {failures:,}</source>
            <translation>照片      {photos:,}，无法读取 {failures:,}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/status.py" />
            <source>Encoder    {encoder} on {provider}, {encoder_identity}</source>
            <translation>编码器    {encoder}，{provider}，{encoder_identity}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/status.py" />
            <source>print it as JSON</source>
            <translation>以 JSON 输出</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/status.py" />
            <source>Search     by a graph, which finds {recall:.1%} of the nearest photos</source>
            <translation>搜索       用图索引，能找到最近照片中的 {recall:.1%}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/status.py" />
            <source>  (not reachable now)</source>
            <translation>  （目前无法访问）</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/status.py" />
            <source>Folder     {folder}  {photos:,}{away}</source>
            <translation>文件夹    {folder}  {photos:,}{away}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/cli/switching.py" />
            <location filename="../../desktop_app/gui/actions/encoders.py" />
            <source>{count:,} photos cannot be read now; they are found again after they were indexed.</source>
            <extracomment>of one: {count:,} photo cannot be read now; it is found again after it was indexed.</extracomment>
            <translation>
                <numerusform>{count:,} 张照片现在无法读取；编入索引后可再次找到。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/archive/moving.py" />
            <source>is not there; name the file of a library, which `lookalike status` shows</source>
            <translation>不存在；请指定图库的文件，`lookalike status` 会显示它</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/archive/moving.py" />
            <source>is there already; name a new file</source>
            <translation>已经存在；请指定新文件</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/archive/working.py" />
            <source>this machine sees no root of the archive; name one with --root NAME=FOLDER</source>
            <translation>这台机器看不到档案库的任何根目录；请用 --root NAME=FOLDER 指定一个</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/archive_address.py" />
            <source>{shown} is not an address; postgresql://USER@HOST/DATABASE is</source>
            <translation>{shown} 不是地址；postgresql://USER@HOST/DATABASE 才是</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/arrivals/acting.py" />
            <source>is a file; name a folder to copy to</source>
            <translation>是文件；请指定目标文件夹</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/arrivals/acting.py" />
            <source>lies in what is compared; choose a folder outside of it</source>
            <translation>位于被比较的内容中；请选择其外的文件夹</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/arrivals/acting.py" />
            <location filename="../../desktop_app/core/duplicates/rows.py" />
            <source>another name of the same file</source>
            <translation>同一文件的另一名称</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/arrivals/arrival.py" />
            <source>there</source>
            <translation>已有</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/arrivals/arrival.py" />
            <source>better</source>
            <translation>更好</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/arrivals/arrival.py" />
            <location filename="../../desktop_app/core/relations.py" />
            <source>edited</source>
            <translation>已编辑</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/arrivals/arrival.py" />
            <source>own</source>
            <translation>自有</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/arrivals/arrival.py" />
            <source>unreadable</source>
            <translation>无法读取</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/arrivals/arrival.py" />
            <source>there already</source>
            <translation>已有</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/arrivals/arrival.py" />
            <source>better than the one there</source>
            <translation>比已有的更好</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/arrivals/arrival.py" />
            <source>of the library</source>
            <translation>属于图库本身</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/arrivals/arrival.py" />
            <source>not readable</source>
            <translation>无法读取</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/arrivals/comparing.py" />
            <source>may be {match}, whose drive is away</source>
            <translation>可能是 {match}，其驱动器不在</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/arrivals/comparing.py" />
            <source>went away before it was compared</source>
            <translation>在比较之前已不见</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/arrivals/comparing.py" />
            <source>could not be compared with {match}</source>
            <translation>无法与 {match} 比较</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/arrivals/listing.py" />
            <source>cannot be looked at ({strerror})</source>
            <translation>无法查看（{strerror}）</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/arrivals/listing.py" />
            <source>cannot be looked at ({strerror}); name a folder or a file</source>
            <translation>无法查看（{strerror}）；请指定文件夹或文件</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/arrivals/listing.py" />
            <source>cannot be listed to its end ({strerror}); the rest was not looked at</source>
            <translation>无法列完（{strerror}）；其余未查看</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/__init__.py" />
            <source>{path} was damaged. It is now {aside}; the list of folders, the rules and the decisions about duplicates are kept, and the photos are read again when they are indexed.</source>
            <translation>{path} 已损坏。它现名为 {aside}；文件夹列表、规则和关于重复的决定已保留，照片在索引时重新读取。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/__init__.py" />
            <source>is a folder; name a file, which may be new</source>
            <translation>是文件夹；请指定一个文件，可以是新文件</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/__init__.py" />
            <source>{path} cannot be written: it can be searched, but nothing new is indexed.</source>
            <translation>{path} 无法写入：可以搜索，但不会索引新内容。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/__init__.py" />
            <source>cannot be opened ({strerror}); check the drive and its permissions</source>
            <translation>无法打开（{strerror}）；请检查驱动器及权限</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/__init__.py" />
            <source>is damaged and cannot be moved aside: {strerror}</source>
            <translation>已损坏且无法移开：{strerror}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/__init__.py" />
            <source>{path} was damaged, and no folder could be read of it. It is now {aside}; add your folders again.</source>
            <translation>{path} 已损坏，无法从中读出任何文件夹。它现名为 {aside}；请重新添加文件夹。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/archive.py" />
            <source>name the archive: lookalike --library postgresql://USER@HOST/DATABASE archive …</source>
            <translation>请指定档案库：lookalike --library postgresql://USER@HOST/DATABASE archive …</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/archive.py" />
            <source>{shown} needs more packages: `pip install 'lookalike[archive]'`</source>
            <translation>{shown} 需要更多软件包：`pip install 'lookalike[archive]'`</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/database.py" />
            <source>the library file is damaged; {then}</source>
            <translation>图库文件已损坏；{then}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/database.py" />
            <source>belongs to another program; choose another file</source>
            <translation>属于其他程序；请选择其他文件</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/database.py" />
            <source>was written by a newer version of Lookalike (schema {version}, this one knows {newest}); update Lookalike, or choose another library</source>
            <translation>由较新版本的 Lookalike 写入（模式 {version}，此版本支持 {newest}）；请更新 Lookalike 或选择其他图库</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/database.py" />
            <source>is in use by another program; close it and try again</source>
            <translation>正被其他程序使用；请关闭它后重试</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/database.py" />
            <source>cannot grow: the disk is full; free some space and try again</source>
            <translation>无法增大：磁盘已满；请腾出空间后重试</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/database.py" />
            <source>cannot be opened or written ({error}); check the drive and its permissions</source>
            <translation>无法打开或写入（{error}）；请检查驱动器及权限</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/database.py" />
            <source>start Lookalike again, and it rebuilds it from your photos</source>
            <translation>请重新启动 Lookalike，它会用您的照片重建</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/database.py" />
            <source>move it elsewhere, and Lookalike rebuilds it from your photos</source>
            <translation>请把它移到别处，Lookalike 会用您的照片重建</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/database.py" />
            <source>its old copy is in the way: {strerror}</source>
            <translation>其旧副本妨碍：{strerror}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/database.py" />
            <source>its folder cannot be made: {strerror}</source>
            <translation>无法创建其文件夹：{strerror}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/database.py" />
            <source>was written by an earlier version, and cannot be brought up to date: it is read-only</source>
            <translation>由较早版本写入，无法升级：只读</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/database.py" />
            <source>could not be brought up to date ({error}); it is as it was, for the version that wrote it</source>
            <translation>无法升级（{error}）；保持原样，供写入它的版本使用</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/duplicates.py" />
            <source>{database}: your role has no right to take that back; ask who runs the server</source>
            <translation>{database}：您的角色无权撤回此项；请询问服务器的管理者</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/folders.py" />
            <location filename="../../desktop_app/core/catalog/postgres/roots.py" />
            <source>overlaps the watched folder {other}</source>
            <translation>与受监视的文件夹 {other} 重叠</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/photos.py" />
            <source>is doubtful: {reason}</source>
            <translation>可疑：{reason}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/connecting.py" />
            <source>{shown} is a PostgreSQL older than 15; update it</source>
            <translation>{shown} 的 PostgreSQL 早于 15；请更新</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/connecting.py" />
            <source>{shown} is not a UTF8 database; make one with `createdb --encoding UTF8`</source>
            <translation>{shown} 不是 UTF8 数据库；请用 `createdb --encoding UTF8` 创建一个</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/connecting.py" />
            <source>{shown} has no pgvector; install version 0.8.4 or later on the server</source>
            <translation>{shown} 没有 pgvector；请在服务器上安装 0.8.4 或更高版本</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/connecting.py" />
            <source>{shown} has pgvector {version}, which is older than 0.8.4; install a later version on the server</source>
            <translation>{shown} 的 pgvector 是 {version}，早于 0.8.4；请在服务器上安装更新的版本</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/connecting.py" />
            <source>{shown} is busy: others write; try again</source>
            <translation>{shown} 正忙：其他人在写入；请重试</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/connecting.py" />
            <source>{shown}: your role has no right to do that ({said}); ask who runs the server</source>
            <translation>{shown}：您的角色无权这样做（{said}）；请询问服务器的管理者</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/connecting.py" />
            <source>{shown} is read-only: it follows another server</source>
            <translation>{shown} 是只读的：它跟随另一台服务器</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/connecting.py" />
            <source>{shown} cannot grow ({said}); free some space there</source>
            <translation>{shown} 无法增长（{said}）；请在那里腾出空间</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/connecting.py" />
            <source>{shown} cannot be reached ({said}); what was stored is kept: try again</source>
            <translation>无法连接 {shown}（{said}）；已保存的内容会保留：请重试</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/connecting.py" />
            <source>{shown} has pgvector {version}, which is older than 0.8.4, and its server a later one; say `ALTER EXTENSION vector UPDATE` there</source>
            <translation>{shown} 的 pgvector 是 {version}，早于 0.8.4，而其服务器有更新的版本；请在那里输入 `ALTER EXTENSION vector UPDATE`</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/copying.py" />
            <source>{server} is not empty; a library is copied into a new archive</source>
            <translation>{server} 不是空的；图库只能复制到新的档案库</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/database.py" />
            <source>{database} was made by a newer version of Lookalike (schema {version}, this one knows {newest}); update Lookalike</source>
            <translation>{database} 由更新版本的 Lookalike 创建（模式 {version}，此版本只知道 {newest}）；请更新 Lookalike</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/database.py" />
            <source>{database} is still as an earlier version made it; its owner has to open it with this one</source>
            <translation>{database} 仍是较早版本创建的样子；须由其所有者用此版本打开</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/database.py" />
            <source>{self}: the server went away; what was begun is not done</source>
            <translation>{self}：服务器断开了；已开始的操作没有完成</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/graphs.py" />
            <source>there is a graph already</source>
            <translation>已经有图索引</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/graphs.py" />
            <source>the archive has no photos yet; a graph is built of many</source>
            <translation>档案库还没有照片；图索引需要大量照片才能建立</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/graphs.py" />
            <source>there is no graph; the search is exact</source>
            <translation>没有图索引；搜索是精确的</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/removals.py" />
            <source>{machine} holds what others remove there; ask the owner of the archive</source>
            <translation>{machine} 上保留着其他人正在移除的内容；请询问档案库的所有者</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/removals.py" />
            <source>nothing is being removed on {machine}</source>
            <translation>{machine} 上没有正在移除的内容</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/removals.py" />
            <location filename="../../desktop_app/core/retraining/adopting.py" />
            <location filename="../../desktop_app/core/retraining/embeddings.py" />
            <location filename="../../desktop_app/core/retraining/whole.py" />
            <source>cannot be written: {strerror}</source>
            <translation>无法写入：{strerror}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/removals.py" />
            <source>{found} is removing it, or what it is a copy of, on {found_2}; look again when that is done (`lookalike archive removals` shows it)</source>
            <translation>{found} 正在 {found_2} 上移除它或它的原件；完成后再看（`lookalike archive removals` 会显示）</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/rights.py" />
            <source>the server has no role {role}; its administrator makes one with CREATE ROLE</source>
            <translation>服务器没有角色 {role}；由其管理员用 CREATE ROLE 创建</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/rights.py" />
            <source>{role} has no such right; `lookalike archive rights` shows them all</source>
            <translation>{role} 没有这样的权限；`lookalike archive rights` 会显示全部</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/rights.py" />
            <source>the archive has no root {name}; it has {known}</source>
            <translation>档案库没有根 {name}；它有 {known}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/cleanup/cleaning.py" />
            <source>there is no rule {unknown}; `lookalike rules` shows them</source>
            <translation>没有规则 {unknown}；`lookalike rules` 可列出</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/cleanup/rule.py" />
            <source>{says}: {goes}</source>
            <translation>{says}：{goes}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/cleanup/rule.py" />
            <source>there is no format {strip}; name formats such as JPEG, PNG or HEIC</source>
            <translation>没有格式 {strip}；请给出 JPEG、PNG 或 HEIC 等格式</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/cleanup/rule.py" />
            <source>a rule needs a name; give it one</source>
            <translation>规则需要名称</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/cleanup/rule.py" />
            <source>a rule is about exact copies, the same pixels, or re-encoded copies; nothing else</source>
            <translation>规则只针对完全相同的副本、相同像素或重新保存的副本</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/cleanup/rule.py" />
            <source>no day is after {since} and before {until}; choose others</source>
            <translation>没有既在 {since} 之后又在 {until} 之前的日子；请另选</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/cleanup/rule.py" />
            <source>the largest size is less than the smallest; choose others</source>
            <translation>最大大小小于最小大小；请另选</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/cleanup/rule.py" />
            <source>to the trash</source>
            <translation>到回收站</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/cleanup/rule.py" />
            <source>to {folder}</source>
            <translation>到 {folder}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/cleanup/rule.py" />
            <source>{what} in {where}</source>
            <translation>{where} 中的{what}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/cleanup/rule.py" />
            <source>from {since}</source>
            <translation>自 {since}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/cleanup/rule.py" />
            <source>until {until}</source>
            <translation>至 {until}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/cleanup/rule.py" />
            <source>at least {least} bytes</source>
            <translation>至少 {least} 字节</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/cleanup/rule.py" />
            <source>at most {most} bytes</source>
            <translation>最多 {most} 字节</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/cleanup/rule.py" />
            <source>without asking</source>
            <translation>不询问</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/findings.py" />
            <source>{contents} photos are too many to be remembered at once; take out some of them</source>
            <translation>{contents} 张照片一次太多；请去掉一些</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/judgements.py" />
            <source>there is no judgement {unknown}; `lookalike duplicates judgements` lists them</source>
            <translation>没有决定 {unknown}；`lookalike duplicates judgements` 可列出</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/keeper.py" />
            <location filename="../../desktop_app/core/duplicates/photo_choices.py" />
            <source>chosen by hand</source>
            <translation>手动选择</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/keeper.py" />
            <source>equally good; chosen by name</source>
            <translation>同样好；按名称选择</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/keeper.py" />
            <source>there is no rule {unknown}; the rules are {rules}</source>
            <translation>没有规则 {unknown}；规则有 {rules}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/keeper.py" />
            <source>the rule {idle} needs {what}; give one, or leave the rule out</source>
            <translation>规则 {idle} 需要{what}；请给出，或去掉该规则</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/keeper.py" />
            <location filename="../../desktop_app/gui/review/group_painter.py" />
            <location filename="../../desktop_app/gui/review/model.py" />
            <source>protected</source>
            <translation>受保护</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/keeper.py" />
            <source>no photo of any group is named as the pattern {pattern} says</source>
            <translation>各组中没有照片的名称符合模式 {pattern}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/keeper.py" />
            <source>no photo of any group lies in {folder}</source>
            <translation>各组中没有照片位于 {folder}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/keeper.py" />
            <source>{reason} without a border</source>
            <translation>{reason}，无边框</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/keeper.py" />
            <source>{reason} with less of a border</source>
            <translation>{reason}，边框较少</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/keeper.py" />
            <source>a pattern</source>
            <translation>模式</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/keeper.py" />
            <source>a preferred folder</source>
            <translation>首选文件夹</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/noted.py" />
            <location filename="../../desktop_app/core/images/companions.py" />
            <source>caption</source>
            <translation>说明</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/noted.py" />
            <location filename="../../desktop_app/core/images/description.py" />
            <source>place</source>
            <translation>地点</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/noted.py" />
            <source>author</source>
            <translation>作者</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/noted.py" />
            <source>content credentials</source>
            <translation>内容凭证</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/noted.py" />
            <source>panorama</source>
            <translation>全景</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/photo_choices.py" />
            <source>is in a protected folder and cannot be removed</source>
            <translation>位于受保护的文件夹，无法移除</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/photo_choices.py" />
            <source>is a film, of which only one frame was compared; it cannot be removed</source>
            <translation>是影片，只比较了一帧；无法移除</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/photo_choices.py" />
            <source>is the last of its group that is kept; keep another one first</source>
            <translation>是该组最后保留的一张；请先保留另一张</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/photo_choices.py" />
            <source>nothing of its group would be kept; keep one</source>
            <translation>该组将不保留任何照片；请保留一张</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rows.py" />
            <source>{evidence}; has {lost}, which the one to keep lacks</source>
            <translation>{evidence}；有 {lost}，而保留的那张没有</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rows.py" />
            <source>still to be checked</source>
            <translation>尚待检查</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rows.py" />
            <location filename="../../desktop_app/core/duplicates/said.py" />
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>taken {apart} s apart</source>
            <translation>拍摄相隔 {apart} 秒</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rows.py" />
            <source>seen by way of another photo of this group</source>
            <translation>经由本组的另一张照片确认</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rows.py" />
            <source>could not be checked</source>
            <translation>无法检查</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>has {has}</source>
            <translation>有 {has}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>the sharpest</source>
            <translation>最清晰</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>the camera's own file</source>
            <translation>相机的原始文件</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>not made of the others</source>
            <translation>并非由其他照片制作</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>holds all that the others hold: pages, films, depth, transparency; RAW, edits and notes beside it</source>
            <translation>包含其他照片的全部内容：页、影片、深度、透明度；旁边有 RAW、编辑和注释</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>the camera's own file, before anything made of it</source>
            <translation>相机的原始文件，先于由它制作的</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>no name or place that says "copy"</source>
            <translation>名称和位置都不像“副本”</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>highest resolution (ignoring borders)</source>
            <translation>分辨率最高（不计边框）</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>richest metadata</source>
            <translation>元数据最丰富</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>oldest</source>
            <translation>最早</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>in the fewest folders</source>
            <translation>文件夹层级最少</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>largest file</source>
            <translation>文件最大</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>path or name matches the pattern</source>
            <translation>路径或名称符合模式</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>in a preferred folder</source>
            <translation>位于首选文件夹</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>sharper</source>
            <translation>更清晰</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>capture time</source>
            <translation>拍摄时间</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>camera</source>
            <translation>相机</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>colour profile</source>
            <translation>颜色配置文件</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>exposure details</source>
            <translation>拍摄参数</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>not named as a copy</source>
            <translation>名称不像副本</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>older</source>
            <translation>更早</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>in fewer folders</source>
            <translation>文件夹层级较少</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>larger file</source>
            <translation>文件更大</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>named {photo}</source>
            <translation>名为 {photo}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>in {parent}</source>
            <translation>在 {parent}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>holds {held}</source>
            <translation>包含 {held}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>has {beside}</source>
            <translation>有 {beside}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/said.py" />
            <source>same picture in two sizes, {width}×{height} and {width_2}×{height_2}</source>
            <translation>同一图片的两种尺寸，{width}×{height} 和 {width_2}×{height_2}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/said.py" />
            <source>same picture saved as {value}</source>
            <translation>同一图片，保存为 {value}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/said.py" />
            <source>brightness or contrast changed</source>
            <translation>亮度或对比度改变</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/said.py" />
            <source>colours changed</source>
            <translation>颜色改变</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/said.py" />
            <source>{value} of the picture differs</source>
            <translation>图片的 {value} 不同</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/said.py" />
            <source>days</source>
            <translation>天</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/said.py" />
            <source>hours</source>
            <translation>小时</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/said.py" />
            <source>minutes</source>
            <translation>分钟</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/said.py" />
            <source>taken {apart} {unit} apart</source>
            <translation>拍摄相隔 {apart} {unit}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/second_look.py" />
            <source>compressed so strongly that small print may differ unseen</source>
            <translation>压缩得太厉害，小字可能有看不出的差别</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/second_look.py" />
            <source>softer in some places, which compression does not explain</source>
            <translation>有些地方更模糊，压缩无法解释</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/set_aside.py" />
            <source>lies in the watched folder {watched}, and what is moved there would be found again; choose a folder outside of it, or one in it whose name begins with a "."</source>
            <translation>位于受监视的文件夹 {watched} 中，移到那里会再次被找到；请选择其外的文件夹，或其中名称以“.”开头的文件夹</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/small_differences.py" />
            <source>a place differs {where} ({across} across, {down} down)</source>
            <translation>{where}有一处不同（距左 {across}，距上 {down}）</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/small_differences.py" />
            <source>at the upper left</source>
            <translation>左上</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/small_differences.py" />
            <source>at the upper edge</source>
            <translation>上边缘</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/small_differences.py" />
            <source>at the upper right</source>
            <translation>右上</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/small_differences.py" />
            <source>at the left edge</source>
            <translation>左边缘</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/small_differences.py" />
            <source>in the middle</source>
            <translation>中间</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/small_differences.py" />
            <source>at the right edge</source>
            <translation>右边缘</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/small_differences.py" />
            <source>at the lower left</source>
            <translation>左下</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/small_differences.py" />
            <source>at the lower edge</source>
            <translation>下边缘</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/small_differences.py" />
            <source>at the lower right</source>
            <translation>右下</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/uncompared.py" />
            <source>{first} and {second}: {reason}</source>
            <translation>{first} 和 {second}：{reason}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/uncompared.py" />
            <source>{count} pair could not be compared: {named}</source>
            <translation>{count} 对无法比较：{named}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/uncompared.py" />
            <source>{count} pairs could not be compared: {named}</source>
            <translation>{count} 对无法比较：{named}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/uncompared.py" />
            <source>and {count} more</source>
            <translation>另有 {count}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>{points} details match</source>
            <translation>{points} 处细节吻合</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>{agreement} matches</source>
            <translation>{agreement} 吻合</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>of one photo, {agreement} agrees</source>
            <translation>同出一张照片，{agreement} 吻合</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>hardly a visible difference</source>
            <translation>几乎看不出差别</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>no visible difference</source>
            <translation>看不出差别</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>same {width}×{height} pixels in another file</source>
            <translation>另一文件中相同的 {width}×{height} 像素</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>one is doubtful: {doubt}</source>
            <translation>其中一张可疑：{doubt}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>a frame of a film</source>
            <translation>影片的一帧</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>slightly changed</source>
            <translation>略有改动</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>moved by {shift}, {points}</source>
            <translation>移动 {shift}，{points}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>mirrored</source>
            <translation>镜像</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>turned by {turned}°</source>
            <translation>旋转 {turned}°</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>nearly flat pictures</source>
            <translation>几乎单色的图片</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>taken with other settings of the camera: another exposure</source>
            <translation>以相机的其他设置拍摄：另一次曝光</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>nothing moved, but the grain is another: another exposure</source>
            <translation>没有移动，但颗粒不同：另一次曝光</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>the same view</source>
            <translation>同一场景</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>with a border</source>
            <translation>带边框</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>crop of {shown}</source>
            <translation>裁剪为 {shown}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>looks alike</source>
            <translation>看起来相似</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>changed</source>
            <translation>已更改</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/worth.py" />
            <source>has {beside}, which the one in the library lacks</source>
            <translation>有 {beside}，而图库中的没有</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/worth.py" />
            <source>holds {held}, which the one in the library lacks</source>
            <translation>包含 {held}，而图库中的没有</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/worth.py" />
            <source>better: {photo}</source>
            <translation>更好：{photo}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/worth.py" />
            <source>less compressed</source>
            <translation>压缩较少</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoder_in_use.py" />
            <source>the archive uses the encoder {chosen}…, which is not on this machine; copy its file into {user_encoders}</source>
            <translation>档案库使用编码器 {chosen}…，它不在这台机器上；请把它的文件复制到 {user_encoders}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/card.py" />
            <source>its card's resize rule {rule} is not known; choose another encoder</source>
            <translation>其卡片的缩放规则 {rule} 未知；请选择其他编码器</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/card.py" />
            <source>its card names no heads; choose another encoder</source>
            <translation>其卡片未列出任何头；请选择其他编码器</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/card.py" />
            <source>its card has no usable {key}</source>
            <translation>其卡片没有可用的 {key}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/card.py" />
            <source>its card's {key} is {value}, not a whole number from {low} to {high}</source>
            <translation>其卡片的 {key} 为 {value}，不是 {low} 到 {high} 的整数</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/card.py" />
            <source>its card's {key} is not a JSON object</source>
            <translation>其卡片的 {key} 不是 JSON 对象</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/card.py" />
            <source>its card is not a JSON object; choose another encoder</source>
            <translation>其卡片不是 JSON 对象；请选择其他编码器</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/card.py" />
            <source>its card has schema {value}, this version reads {schema}</source>
            <translation>其卡片的模式为 {value}，此版本读取 {schema}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/card.py" />
            <source>its card's head {name} is not understood</source>
            <translation>无法理解其卡片的头 {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/card.py" />
            <source>its head {name} has {bits} bits, no multiple of 8</source>
            <translation>其头 {name} 有 {bits} 位，不是 8 的倍数</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/card.py" />
            <source>its card is not JSON ({error}); choose another encoder</source>
            <translation>其卡片不是 JSON（{error}）；请选择其他编码器</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/foreign_graph.py" />
            <source>uses version {version} of ONNX's operators; export the model again with version {least_version} or newer (opset_version=17, say)</source>
            <translation>使用 ONNX 算子版本 {version}；请用 {least_version} 或更新版本导出模型（例如 opset_version=17）</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>docs/adopt.md says how to export one that can be adopted</source>
            <translation>docs/adopt.md 说明如何导出可用的模型</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>has {size} MB, more than the limit of {most_bytes}; choose a smaller model, or raise the limit (--size-limit, up to {max_file_bytes})</source>
            <translation>有 {size} MB，超过上限 {most_bytes}；请选较小的模型，或提高上限（--size-limit，最大 {max_file_bytes}）</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>does not take a picture of {side} × {side} pixels ({refusal}); give the size that it was made for (--input-size)</source>
            <translation>不接受 {side} × {side} 像素的图片（{refusal}）；请给出其设计尺寸（--input-size）</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>takes {names}, not a picture alone; choose the file with the model's image part only (often called vision_model.onnx)</source>
            <translation>接受 {names}，而非仅图片；请选择只含图像部分的文件（常名为 vision_model.onnx）</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>takes {type}, not float32; {advice}</source>
            <translation>接受 {type} 而非 float32；{advice}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>more than 0, please: pixels are divided by it</source>
            <translation>必须大于 0：像素要除以它</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <location filename="../../desktop_app/core/encoders/session.py" />
            <location filename="../../desktop_app/core/images/guarding.py" />
            <location filename="../../desktop_app/core/retraining/embeddings.py" />
            <source>cannot be read: {strerror}</source>
            <translation>无法读取：{strerror}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>has no output {wanted}; its outputs are: {names}</source>
            <translation>没有输出 {wanted}；其输出为：{names}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>is read from {output}: {readout}, {width} numbers</source>
            <translation>从 {output} 读取：{readout}，{width} 个数</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>takes an input of {shape} axes, not pictures (N, 3, S, S); {advice}</source>
            <translation>接受 {shape} 轴的输入，而非图片 (N, 3, S, S)；{advice}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>takes {shape} pictures at once; export it for one, or for any number</source>
            <translation>一次接受 {shape} 张图片；请导出为一张或任意张</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>takes {shape}, no pictures of three colours; {advice}</source>
            <translation>接受 {shape}，而非三色图片；{advice}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>takes pictures of {rows} × {columns} pixels; only square ones can be used</source>
            <translation>接受 {rows} × {columns} 像素的图片；只能用正方形</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>takes {rows} × {columns} pixels, not {wanted}; leave --input-size out</source>
            <translation>接受 {rows} × {columns} 像素，而非 {wanted}；请去掉 --input-size</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>would take {side} × {side} pixels; an encoder takes {smallest_side} to {max_input_side}</source>
            <translation>将接受 {side} × {side} 像素；编码器接受 {smallest_side} 到 {max_input_side}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>gives {width} class scores; what they are computed from is taken instead (--output {output} takes the scores)</source>
            <translation>给出 {width} 个类别分数；改用计算它们的数据（--output {output} 使用分数）</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>gives numbers that are not finite; its file is damaged, or --mean and --std are wrong</source>
            <translation>给出非有限的数；文件损坏，或 --mean 与 --std 有误</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>takes one photo at a time, which is slower; an export for any number would be faster</source>
            <translation>一次只接受一张照片，较慢；导出为任意张会更快</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>{reason}; {advice}</source>
            <translation>{reason}；{advice}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>is not a model that can be run ({error}); {advice}</source>
            <translation>不是可运行的模型（{error}）；{advice}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>does not say its input size: {side} × {side} pixels were taken (--input-size)</source>
            <translation>未说明输入尺寸：采用 {side} × {side} 像素（--input-size）</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/inspection.py" />
            <source>has more parts than any encoder; choose another file</source>
            <translation>部件多于任何编码器；请选择其他文件</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/inspection.py" />
            <source>is nested too deeply; choose another encoder</source>
            <translation>嵌套过深；请选择其他编码器</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/onnx_encoder.py" />
            <source>has no card, so it is not a Lookalike encoder; choose another file</source>
            <translation>没有卡片，不是 Lookalike 编码器；请选择其他文件</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/onnx_encoder.py" />
            <source>does not take uint8 (N, {side}, {side}, 3) as its card says</source>
            <translation>不像其卡片所说接受 uint8 (N, {side}, {side}, 3)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/onnx_encoder.py" />
            <source>takes a fixed number of pictures at once; export it with a dynamic N</source>
            <translation>接受固定数量的图片；请用动态 N 导出</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/onnx_encoder.py" />
            <source>gives no embedding, so it cannot be retrained; choose another</source>
            <translation>不给出嵌入，无法重新学习；请选择其他</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/onnx_encoder.py" />
            <source>is not a usable encoder ({error}); choose another file</source>
            <translation>不是可用的编码器（{error}）；请选择其他文件</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/onnx_encoder.py" />
            <source>does not give {bits} bits for {name} as its card says</source>
            <translation>不像其卡片所说为 {name} 给出 {bits} 位</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/patching.py" />
            <source>keeps its hash layers in a way not understood; choose another encoder</source>
            <translation>其哈希层的保存方式未知；请选择其他编码器</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/patching.py" />
            <source>has no hash layer for {name} that can be learned again; choose another encoder</source>
            <translation>没有可为 {name} 重新学习的哈希层；请选择其他编码器</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/providers.py" />
            <source>unknown provider {setting}; choose one of {choices}</source>
            <translation>未知的提供者 {setting}；请从 {choices} 中选择</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/providers.py" />
            <source>the provider {setting} is not installed here; there are: {found}</source>
            <translation>此处未安装提供者 {setting}；现有：{found}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/reading.py" />
            <source>gives no embedding of {least_width} to {most_width} numbers for a picture; its outputs: {found}. Name another value of it (--output)</source>
            <translation>未对图片给出 {least_width} 到 {most_width} 个数的嵌入；其输出：{found}。请指定其他值（--output）</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/session.py" />
            <source>is larger than any encoder; choose another file</source>
            <translation>大于任何编码器；请选择其他文件</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/store.py" />
            <source>{wanted} {reason}; `lookalike encoders list` shows them</source>
            <translation>{wanted} {reason}；`lookalike encoders list` 可列出</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/store.py" />
            <source>comes with Lookalike, so it cannot be deleted</source>
            <translation>随 Lookalike 提供，无法删除</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/store.py" />
            <source>is in use; use another model first, then delete it</source>
            <translation>正在使用；请先改用其他模型，再删除</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/store.py" />
            <source>is not the name of an encoder</source>
            <translation>不是编码器的名称</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/store.py" />
            <source>means several encoders</source>
            <translation>对应多个编码器</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/store.py" />
            <source>cannot be deleted ({strerror})</source>
            <translation>无法删除（{strerror}）</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/wire.py" />
            <source>is damaged; choose another encoder</source>
            <translation>已损坏；请选择其他编码器</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/behind.py" />
            <source>parts that are not understood</source>
            <translation>无法理解的部分</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/behind.py" />
            <source>a film</source>
            <translation>影片</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/behind.py" />
            <source>a gain map</source>
            <translation>增益图</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/behind.py" />
            <source>a depth map</source>
            <translation>深度图</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/behind.py" />
            <source>a second picture</source>
            <translation>第二张图片</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/behind.py" />
            <location filename="../../desktop_app/core/images/companions.py" />
            <source>sound</source>
            <translation>声音</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/behind.py" />
            <source>layers</source>
            <translation>图层</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/behind.py" />
            <source>other data behind the picture</source>
            <translation>图片后的其他数据</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/behind.py" />
            <source>measured temperatures</source>
            <translation>测得的温度</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/behind.py" />
            <source>channels that are not shown</source>
            <translation>未显示的通道</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/companions.py" />
            <source>film</source>
            <translation>影片</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/companions.py" />
            <source>edits</source>
            <translation>编辑</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/companions.py" />
            <source>thumbnail</source>
            <translation>缩略图</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/companions.py" />
            <source>details</source>
            <translation>详细信息</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/companions.py" />
            <source>Finder data</source>
            <translation>Finder 数据</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/companions.py" />
            <source>place on the map</source>
            <translation>地图位置</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/contents.py" />
            <location filename="../../desktop_app/core/images/loading.py" />
            <source>needs more memory than there is</source>
            <translation>所需内存超过现有</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/contents.py" />
            <source>has too many pages to be compared in full</source>
            <translation>页数太多，无法完整比较</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/description.py" />
            <source>rating</source>
            <translation>评分</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/description.py" />
            <source>title</source>
            <translation>标题</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/description.py" />
            <source>date</source>
            <translation>日期</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/description.py" />
            <source>1 keyword</source>
            <translation>1 个关键字</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/description.py" />
            <source>{count} keywords</source>
            <translation>{count} 个关键字</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/differences.py" />
            <source>pages</source>
            <translation>页</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/differences.py" />
            <source>depth</source>
            <translation>深度</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/differences.py" />
            <source>transparency</source>
            <translation>透明度</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/differences.py" />
            <source>one holds {kind}</source>
            <translation>一张含有{kind}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/differences.py" />
            <source>frames</source>
            <translation>帧</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/differences.py" />
            <source>what follows the picture differs</source>
            <translation>图片之后的数据不同</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/differences.py" />
            <source>one is HDR</source>
            <translation>其中一张是 HDR</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/differences.py" />
            <source>one has {pages} {kind}, the other {pages_2}</source>
            <translation>一张有 {pages} {kind}，另一张 {pages_2}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/differences.py" />
            <source>one has {bits} bits, the other {bits_2}</source>
            <translation>一张 {bits} 位，另一张 {bits_2} 位</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/differences.py" />
            <source>one has transparency</source>
            <translation>一张有透明度</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/differences.py" />
            <source>not every frame is the same</source>
            <translation>并非每帧都相同</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/differences.py" />
            <source>not every page is the same</source>
            <translation>并非每页都相同</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/differences.py" />
            <source>they differ in {bits} bits</source>
            <translation>它们在 {bits} 位上不同</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/differences.py" />
            <source>their frames are shown for other times</source>
            <translation>各帧的显示时间不同</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/differences.py" />
            <source>their transparency differs</source>
            <translation>透明度不同</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/differences.py" />
            <source>too large to be compared in full</source>
            <translation>太大，无法完整比较</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/differences.py" />
            <source>one hides colours where it is transparent</source>
            <translation>一张在透明处隐藏颜色</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/films.py" />
            <source>is not a film of a known kind</source>
            <translation>不是已知类型的影片</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/films.py" />
            <source>is damaged: no frame of it can be read</source>
            <translation>已损坏：没有可读取的帧</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/films.py" />
            <location filename="../../desktop_app/core/images/loading.py" />
            <source>has {width}×{height} pixels, more than the limit of {max_pixels} million</source>
            <translation>有 {width}×{height} 像素，超过上限 {max_pixels} 百万</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/guarding.py" />
            <source>is not a supported image</source>
            <translation>不是支持的图片</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/guarding.py" />
            <source>is in a root that this machine does not see</source>
            <translation>位于此机器看不到的根中</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/guarding.py" />
            <location filename="../../desktop_app/core/images/isolation.py" />
            <source>took longer than {seconds} s to decode</source>
            <translation>解码超过 {seconds} 秒</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/guarding.py" />
            <source>is of a kind that is not read: {words}</source>
            <translation>属于不读取的类型：{words}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/guarding.py" />
            <source>is damaged (incomplete)</source>
            <translation>已损坏（不完整）</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/guarding.py" />
            <source>is damaged: {words}</source>
            <translation>已损坏：{words}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/guarding.py" />
            <source>is a kind of {name} that is not read, or damaged</source>
            <translation>是不读取的 {name} 类型，或已损坏</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/isolation.py" />
            <source>is damaged: it made its decoder crash</source>
            <translation>已损坏：使解码器崩溃</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/isolation.py" />
            <source>cannot be decoded: its decoder does not start in time</source>
            <translation>无法解码：解码器未及时启动</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/isolation.py" />
            <source>cannot be decoded: the system ends its decoder, perhaps for memory</source>
            <translation>无法解码：系统结束了解码器，可能因内存不足</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/isolation.py" />
            <source>cannot be decoded, no process starts: {strerror}</source>
            <translation>无法解码，没有进程启动：{strerror}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/isolation.py" />
            <source>is damaged: its decoder answers nonsense</source>
            <translation>已损坏：解码器回答无意义</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/isolation.py" />
            <source>cannot be decoded, by a mistake of Lookalike's: {said}</source>
            <translation>因 Lookalike 的错误无法解码：{said}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/jpeg_scan.py" />
            <location filename="../../desktop_app/core/images/psd.py" />
            <location filename="../../desktop_app/core/images/tiff_numbers.py" />
            <source>a part of the picture is missing</source>
            <translation>图片缺少一部分</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/jpeg_scan.py" />
            <source>a part of the picture is overwritten</source>
            <translation>图片的一部分被覆盖</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/jpeg_scan.py" />
            <source>the file ends without its end marker</source>
            <translation>文件没有结束标记</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/loading.py" />
            <source>is empty (0 bytes)</source>
            <translation>为空（0 字节）</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/loading.py" />
            <source>has colours that are not supported: {error}</source>
            <translation>有不支持的颜色：{error}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/loading.py" />
            <source>is compressed by {rare}, which is not read in TIFF</source>
            <translation>以 {rare} 压缩，TIFF 中不读取</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/psd.py" />
            <source>a kind of PSD that is not read</source>
            <translation>无法读取的 PSD 类型</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/psd.py" />
            <source>a file without a picture of all its layers, which is not supported</source>
            <translation>文件中没有所有图层的合并图像，不受支持</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/psd.py" />
            <location filename="../../desktop_app/core/images/tiff.py" />
            <source>there are no numbers to be read</source>
            <translation>没有可读的数</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/psd.py" />
            <location filename="../../desktop_app/core/images/tiff.py" />
            <source>this kind of compression is not supported</source>
            <translation>不支持这种压缩</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/raw.py" />
            <source>only its preview can be read</source>
            <translation>只能读取其预览图</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/raw.py" />
            <source>cannot be developed ({error})</source>
            <translation>无法冲洗（{error}）</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/tiff.py" />
            <source>a kind of TIFF that is not read</source>
            <translation>不读取的 TIFF 类型</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/unread.py" />
            <source>{total} file of kinds that are not read: {listed}</source>
            <translation>{total} 个不读取类型的文件：{listed}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/unread.py" />
            <source>{total} files of kinds that are not read: {listed}</source>
            <translation>{total} 个不读取类型的文件：{listed}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/unread.py" />
            <source>`pip install 'lookalike[{extra}]'` reads {words}</source>
            <translation>`pip install 'lookalike[{extra}]'` 可读取 {words}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/unread.py" />
            <source>{said} ({hints})</source>
            <translation>{said}（{hints}）</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/unread.py" />
            <source>{rest} of other kinds</source>
            <translation>{rest} 个其他类型</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/unread.py" />
            <source>films are listed if the settings say so</source>
            <translation>若设置如此，影片会列出</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/indexing/scanner.py" />
            <source>the drive that was here is away; its photos are kept</source>
            <translation>原来的驱动器不在；其照片仍保留</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/indexing/walking.py" />
            <source>is a file; choose the folder that it is in</source>
            <translation>是文件；请选择其所在的文件夹</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/indexing/walking.py" />
            <source>does not exist; choose another folder</source>
            <translation>不存在；请选择其他文件夹</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/indexing/walking.py" />
            <source>cannot be read ({strerror}); check its permissions</source>
            <translation>无法读取（{strerror}）；请检查权限</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/indexing/walking.py" />
            <source>cannot be listed: {strerror}</source>
            <translation>无法列出：{strerror}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/indexing/walking.py" />
            <source>cannot be looked at: {strerror}</source>
            <translation>无法查看：{strerror}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/indexing/watcher.py" />
            <source>the system cannot watch {path} ({strerror})</source>
            <translation>系统无法监视 {path}（{strerror}）</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/indexing/watcher.py" />
            <source>{why}, so it is looked at every {poll_seconds} seconds.</source>
            <translation>{why}，因此每 {poll_seconds} 秒查看一次。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/indexing/watcher.py" />
            <source>{folder} is on a network drive</source>
            <translation>{folder} 位于网络驱动器</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/indexing/watcher.py" />
            <source>the system's limit of watches is reached below {path}</source>
            <translation>{path} 以下已达系统监视上限</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/language.py" />
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/library.py" />
            <source>there is no library here; `lookalike index --library FILE FOLDER` makes one</source>
            <translation>此处没有图库；`lookalike index --library FILE FOLDER` 会新建一个</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/library.py" />
            <source>is not a file; choose a picture</source>
            <translation>不是文件；请选择图片</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/library.py" />
            <source>there is no encoder {identity}; `lookalike encoders list` shows them</source>
            <translation>没有编码器 {identity}；`lookalike encoders list` 可列出</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/likeness.py" />
            <source>Same picture</source>
            <translation>同一图片</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/likeness.py" />
            <source>Very similar</source>
            <translation>非常相似</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/likeness.py" />
            <location filename="../../desktop_app/gui/review/model.py" />
            <source>Similar</source>
            <translation>相似</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/likeness.py" />
            <source>Less similar</source>
            <translation>不太相似</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/opening.py" />
            <source>it is only in the cloud: download it first</source>
            <translation>它只在云端：请先下载</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/opening.py" />
            <source>is not a file</source>
            <translation>不是文件</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/part_search.py" />
            <source>the photo is no longer in the library; choose another</source>
            <translation>该照片已不在图库中；请另选</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/part_search.py" />
            <source>parts are not searched: switch on the setting "Search for parts" (`parts`), then index</source>
            <translation>未启用部分搜索：请打开设置“搜索部分”（`parts`），然后索引</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/parts.py" />
            <source>the part {self} is not inside of the picture; choose one that is</source>
            <translation>部分 {self} 不在图片内；请另选</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/parts.py" />
            <source>{size}×{size_2} pixels</source>
            <translation>{size}×{size_2} 像素</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/parts.py" />
            <source>the part {said} is not inside of the picture, which has {held}; choose one that is</source>
            <translation>部分 {said} 不在图片内，图片为 {held}；请另选</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/parts.py" />
            <source>the part has only {pixels}×{pixels_2} pixels; choose one of at least {least}</source>
            <translation>该部分只有 {pixels}×{pixels_2} 像素；请选择至少 {least} 的</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/photo_search.py" />
            <source>the encoder {card} has no head {head}</source>
            <translation>编码器 {card} 没有头 {head}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/photo_thumbnails.py" />
            <location filename="../../desktop_app/gui/session/session.py" />
            <source>is no longer in the library</source>
            <translation>已不在图库中</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/relations.py" />
            <source>exact</source>
            <translation>完全相同</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/relations.py" />
            <source>same pixels</source>
            <translation>相同像素</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/relations.py" />
            <source>re-encoded</source>
            <translation>重新保存</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/relations.py" />
            <source>burst</source>
            <translation>连拍</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/relations.py" />
            <source>similar</source>
            <translation>相似</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/relations.py" />
            <source>not a match</source>
            <translation>不是重复</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/relations.py" />
            <source>keep both</source>
            <translation>两张都保留</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/actions.py" />
            <source>The library's folder is read-only, so this cannot be undone.</source>
            <translation>图库所在的文件夹是只读的，因此无法撤销。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/actions.py" />
            <location filename="../../desktop_app/core/removal/checking.py" />
            <source>is the file that stays, under another name</source>
            <translation>是保留的文件，只是名称不同</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/actions.py" />
            <source>undo passes over it from now on</source>
            <translation>从现在起撤销会跳过它</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/actions.py" />
            <source>undo again to pass over it</source>
            <translation>再次撤销即可跳过它</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/actions.py" />
            <source>{reason}; {then}</source>
            <translation>{reason}；{then}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/actions.py" />
            <source>was interrupted half-way ({strerror}); try again</source>
            <translation>中途中断（{strerror}）；请重试</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/actions.py" />
            <source>stays with the others</source>
            <translation>与其他照片一起保留</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/away.py" />
            <source>is in a folder that is not there; is its drive away?</source>
            <translation>所在的文件夹不存在；它的驱动器是否未连接？</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/checking.py" />
            <source>has no longer the same bytes as the one that stays; index it again</source>
            <translation>字节已与保留的照片不同；请重新索引</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/checking.py" />
            <source>is now a link; it was left alone</source>
            <translation>现在是链接；未作改动</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/checking.py" />
            <source>has changed since it was indexed; index it again</source>
            <translation>自索引后已更改；请重新索引</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/checking.py" />
            <location filename="../../desktop_app/core/removal/taking_back.py" />
            <source>is not there any more</source>
            <translation>已不存在</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/checking.py" />
            <location filename="../../desktop_app/core/removal/files.py" />
            <source>cannot be read ({strerror})</source>
            <translation>无法读取（{strerror}）</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/files.py" />
            <source>is no longer a copy of {source}; it stays</source>
            <translation>已不再是 {source} 的副本，予以保留</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/files.py" />
            <source>is there already; choose another name</source>
            <translation>已存在；请选择其他名称</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/files.py" />
            <source>is in the way of {source}</source>
            <translation>妨碍了 {source}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/files.py" />
            <source>cannot be moved ({strerror})</source>
            <translation>无法移动（{strerror}）</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/files.py" />
            <source>cannot be copied ({reason})</source>
            <translation>无法复制（{reason}）</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/files.py" />
            <source>the copy differs</source>
            <translation>副本不同</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/files.py" />
            <source>cannot be replaced by a link ({reason})</source>
            <translation>无法替换为链接（{reason}）</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/files.py" />
            <source>cannot be given its own copy again ({strerror})</source>
            <translation>无法恢复自己的副本（{strerror}）</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/files.py" />
            <source>they are on different drives</source>
            <translation>它们在不同的驱动器上</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/following.py" />
            <source>has changed since its photo was to go with it; try again</source>
            <translation>在随照片移除前已更改；请重试</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/journal.py" />
            <source>another Lookalike is moving photos; wait until it is done</source>
            <translation>另一个 Lookalike 正在移动照片；请等它完成</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/journal.py" />
            <source>the journal cannot be written ({strerror}); nothing is done without it</source>
            <translation>无法写入日志（{strerror}）；没有它不做任何操作</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/merging.py" />
            <source>has an .xmp file beside it that cannot be added to</source>
            <translation>旁边的 .xmp 文件无法补充</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/merging.py" />
            <source>cannot be given notes ({strerror})</source>
            <translation>无法添加注释（{strerror}）</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/merging.py" />
            <source>cannot be put back ({strerror})</source>
            <translation>无法放回（{strerror}）</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/merging.py" />
            <source>has notes that cannot be added to the .xmp file of the one that is kept</source>
            <translation>其注释无法添加到保留照片的 .xmp 文件</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/merging.py" />
            <source>has changed since notes were added to it; it stays as it is</source>
            <translation>添加注释后已更改；保持原样</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/plan.py" />
            <source>cannot have a name that begins with a dot, or has / or \ in it; choose another</source>
            <translation>名称不能以点开头，也不能含有 / 或 \；请选择其他名称</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/plan.py" />
            <source>is not an exact copy of the one that is kept; a link would lose it</source>
            <translation>不是保留照片的完全副本；链接会丢失它</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/plan.py" />
            <source>is that file already: another name of {keeper}</source>
            <translation>已是该文件：{keeper} 的另一名称</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/plan.py" />
            <source>{keeper}, which is kept for it, would be removed too; keep one of them</source>
            <translation>为它保留的 {keeper} 也会被移除；请保留其一</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/plan.py" />
            <source>is in a protected folder</source>
            <translation>位于受保护的文件夹</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/plan.py" />
            <source>lies there already</source>
            <translation>已在那里</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/taking_back.py" />
            <source>another file is in its place now</source>
            <translation>其位置现有另一文件</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/taking_back.py" />
            <source>is no longer a link to {keeper}</source>
            <translation>已不是 {keeper} 的链接</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/taking_back.py" />
            <source>has been changed since, with {keeper}; it stays a link</source>
            <translation>此后已与 {keeper} 一起被更改；它仍是链接</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/trash.py" />
            <source>is on a drive that may have no recycle bin; move it to a folder instead</source>
            <translation>所在驱动器可能没有回收站；请改为移到文件夹</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/trash.py" />
            <source>open the system's trash and restore it there</source>
            <translation>请打开系统回收站并在那里恢复</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/trash.py" />
            <source>cannot be put in the trash ({reason}); it was left where it is</source>
            <translation>无法放入回收站（{reason}）；仍在原处</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/trash.py" />
            <source>there is no trash on that drive</source>
            <translation>该驱动器没有回收站</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/adopting.py" />
            <source>{count} photos are too few to learn from; add folders until there are {least_photos}</source>
            <translation>{count} 张照片太少，无法学习；请添加文件夹，直到有 {least_photos} 张</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/adopting.py" />
            <source>gives the same numbers for every photo; another output (--output), --mean or --std may be right</source>
            <translation>对每张照片给出相同的数；换个输出（--output）、--mean 或 --std 可能可行</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/codes_only.py" />
            <source>{card} is a fixed transform and cannot be retrained; use another encoder</source>
            <translation>{card} 是固定变换，无法重新学习；请用其他编码器</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/codes_only.py" />
            <location filename="../../desktop_app/core/retraining/whole.py" />
            <source>{photos} photos are too few to learn from; add folders until there are {least_photos}</source>
            <translation>{photos} 张照片太少，无法学习；请添加文件夹，直到有 {least_photos} 张</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/codes_only.py" />
            <source>temporary files cannot be written: {strerror}</source>
            <translation>无法写入临时文件：{strerror}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/codes_only.py" />
            <source>there are no photos to learn from; add a folder first</source>
            <translation>没有可供学习的照片；请先添加文件夹</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/looking.py" />
            <source>the encoder {card} has no head {similar}; use another first</source>
            <translation>编码器 {card} 没有头 {similar}；请先用其他编码器</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/looking.py" />
            <source>none of the photos can be read now; connect their drive, or add a folder</source>
            <translation>目前没有可读取的照片；请连接其驱动器或添加文件夹</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/looking.py" />
            <source>gives numbers for photos that are not finite; try other --mean and --std, or another model</source>
            <translation>对照片给出非有限的数；请试其他 --mean 和 --std，或其他模型</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/looking.py" />
            <source>cannot be run ({error}); choose another model</source>
            <translation>无法运行（{error}）；请选择其他模型</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/looking.py" />
            <source>cannot be run on photos ({error}); choose another model</source>
            <translation>无法对照片运行（{error}）；请选择其他模型</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/steps.py" />
            <source>looking at the model</source>
            <translation>正在读取模型</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/steps.py" />
            <source>looking at photos</source>
            <translation>正在查看照片</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/steps.py" />
            <source>measuring</source>
            <translation>正在测量</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/steps.py" />
            <source>learning</source>
            <translation>正在学习</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/steps.py" />
            <location filename="../../desktop_app/gui/widgets/activity_bar.py" />
            <source>paused</source>
            <translation>已暂停</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/steps.py" />
            <source>writing</source>
            <translation>正在写入</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/steps.py" />
            <source>done</source>
            <translation>完成</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/unfinished.py" />
            <source>another Lookalike is retraining on this library; wait until it is done</source>
            <translation>另一个 Lookalike 正从此图库学习；请等它完成</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/whole.py" />
            <source>{missing} is missing; install the extra: {install}</source>
            <translation>缺少 {missing}；请安装附加组件：{install}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/returned_photos.py" />
            <source>what was kept for it is no longer there</source>
            <translation>当时为它保留的照片已不在</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/returned_photos.py" />
            <source>only looks like what was removed</source>
            <translation>只是看起来像已移除的照片</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>to ask what contains a part of a photo; 1.1 kB per photo, and indexing takes 8 times as long</source>
            <translation>用于查询什么包含照片的一部分；每张照片 1.1 kB，索引用时为 8 倍</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>Skip</source>
            <translation>跳过</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>files and folders with these names or paths, one per line</source>
            <translation>具有这些名称或路径的文件和文件夹，每行一个</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>Look into hidden folders</source>
            <translation>查看隐藏文件夹</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>Follow links</source>
            <translation>跟随链接</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>symbolic links to files and folders</source>
            <translation>指向文件和文件夹的符号链接</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>Compute on</source>
            <translation>计算设备</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>processor or graphics card that looks at photos</source>
            <translation>查看照片的处理器或显卡</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>Threads that read photos</source>
            <translation>读取照片的线程</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>0 means one per core</source>
            <translation>0 表示每核一个</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>Largest picture</source>
            <translation>最大图片</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>pixels; a larger one is refused</source>
            <translation>像素；更大的会被拒绝</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>Longest time per photo</source>
            <translation>每张照片最长时间</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>seconds; what takes longer is refused</source>
            <translation>秒；更久的会被拒绝</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>Look at network folders every</source>
            <translation>查看网络文件夹的间隔</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>seconds, where the system does not tell of changes</source>
            <translation>秒，用于系统不通知更改之处</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>Goes with its photo</source>
            <translation>与照片一起</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>what counts as one with its photo, one per line; without RAW, a RAW beside a JPEG is a photo of its own</source>
            <translation>与其照片算作一体的内容，每行一个；没有 RAW 时，JPEG 旁的 RAW 是单独的照片</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>Inbox</source>
            <translation>收件文件夹</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>folders where photos land, one per line; you are told which of them the library has already</source>
            <translation>照片到达的文件夹，每行一个；会告诉您哪些已在图库中</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>Keep what copies say</source>
            <translation>保留副本的信息</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>rating, keywords, title, place and date of a removed copy go to an .xmp file beside the one that stays</source>
            <translation>被移除副本的评分、关键字、标题、地点和日期写入保留照片旁的 .xmp 文件</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>List films</source>
            <translation>列出影片</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>by their first frame; they are never removed as copies</source>
            <translation>按其首帧；绝不作为副本移除</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>Search for parts</source>
            <translation>搜索部分</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>Ask before removing</source>
            <translation>移除前询问</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>show what would go when you press Delete in the gallery</source>
            <translation>在图库中按 Delete 键时，先显示将移除的内容</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>Room for thumbnails</source>
            <translation>缩略图空间</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>megabytes; 0 means no limit; what is left out is made again when it is needed</source>
            <translation>兆字节；0 表示不限；缺少的缩略图会在需要时重新生成</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>has schema {schema}, this version reads {schema_2}</source>
            <translation>模式为 {schema}，此版本读取 {schema_2}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>names an unknown setting {name}; remove that line</source>
            <translation>含有未知设置 {name}；请删除该行</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>gives {name} no list; write {name} = [{value}]</source>
            <translation>没有给 {name} 一个列表；请写 {name} = [{value}]</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>gives {name} the unusable value {value}; choose from {choices}</source>
            <translation>给 {name} 不可用的值 {value}；请从 {choices} 中选择</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>gives {name} the unusable value {value}; the default is {default}</source>
            <translation>给 {name} 不可用的值 {value}；默认为 {default}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>cannot give {name} the value {value}; choose another</source>
            <translation>{name} 不能为 {value}；请另选</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>cannot be read ({error}); mend it or delete it</source>
            <translation>无法读取（{error}）；请修正或删除</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>cannot be written ({strerror})</source>
            <translation>无法写入（{strerror}）</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>cannot hold a pattern that is not text; use * in its place</source>
            <translation>不能包含非文本的模式；请改用 *</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <location filename="../../desktop_app/gui/settings/dialog.py" />
            <location filename="../../desktop_app/gui/window/commands.py" />
            <source>Match system</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>Automatic</source>
            <translation>自动</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/turns.py" />
            <source>another Lookalike (process {holder}) is updating this library; you can still search it</source>
            <translation>另一个 Lookalike（进程 {holder}）正在更新此图库；仍可搜索</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/turns.py" />
            <source>another Lookalike is updating this library; you can still search it</source>
            <translation>另一个 Lookalike 正在更新此图库；您仍可搜索</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/turns.py" />
            <source>cannot be locked ({strerror}), so nothing is added; you can still search it</source>
            <translation>无法锁定（{strerror}），因此不添加任何内容；仍可搜索</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/arrivals.py" />
            <source>No photo of your library is touched. Each file, and the photo that is kept for it, is checked again first. Nothing is deleted for good</source>
            <translation>不会动图库中的任何照片。每个文件及为它保留的照片都会先再检查一次。不会永久删除任何内容</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/arrivals.py" />
            <source>Choose a card, a backup or a folder</source>
            <translation>选择存储卡、备份或文件夹</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/arrivals.py" />
            <source>Copy what is new to a folder</source>
            <translation>把新内容复制到文件夹</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/arrivals.py" />
            <source>, and {others}</source>
            <translation>，以及{others}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/arrivals.py" />
            <source>You already have {first}{where}{others}.</source>
            <translation>您已有 {first}{where}{others}。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/arrivals.py" />
            <location filename="../../desktop_app/gui/review/bars.py" />
            <location filename="../../desktop_app/gui/review/narrowing_menu.py" />
            <location filename="../../desktop_app/gui/widgets/activity_bar.py" />
            <location filename="../../desktop_app/gui/window/connections.py" />
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>Show</source>
            <translation>显示</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/actions/arrivals.py" />
            <source>{count:,} others</source>
            <extracomment>of one: {count:,} other</extracomment>
            <translation>
                <numerusform>另外 {count:,} 个</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/cleanup.py" />
            <source>One photo of each group is kept. Each file is checked again first. Nothing is deleted for good</source>
            <translation>每组保留一张照片。每个文件都会先再检查一次。不会永久删除任何内容</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/cleanup.py" />
            <source>Comparing…</source>
            <translation>正在比较…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/cleanup.py" />
            <source>Checking {done:,} of {total:,}</source>
            <translation>正在检查 {done:,} / {total:,}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/encoders.py" />
            <source>The previous model</source>
            <translation>先前的模型</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/encoders.py" />
            <source>Now using “{switch}”.</source>
            <translation>现在使用“{switch}”。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/encoders.py" />
            <source>Switch back</source>
            <translation>换回</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/files.py" />
            <source>At most {count:,} photos can be opened at once.</source>
            <translation>一次最多可打开 {count:,} 张照片。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/files.py" />
            <source>Path copied.</source>
            <translation>已复制路径。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/files.py" />
            <source>{paths} copied.</source>
            <translation>已复制{paths}。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/files.py" />
            <source>{photos} copied.</source>
            <translation>已复制 {photos}。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/files.py" />
            <source>{path} copied.</source>
            <translation>已复制 {path}。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/files.py" />
            <source>{folder} cannot be shown: no app for folders is set up.</source>
            <translation>无法显示 {folder}：未设置用于文件夹的应用。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/files.py" />
            <source>No app is set up to open this kind of file.</source>
            <translation>未设置打开此类文件的应用。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/actions/files.py" />
            <source>{count:,} paths</source>
            <extracomment>of one: {count:,} path</extracomment>
            <translation>
                <numerusform>{count:,} 个路径</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/files.py" />
            <source>{path} is no longer there. Is its drive connected?</source>
            <translation>{path} 已不存在。其驱动器是否已连接？</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/folders.py" />
            <source>Add folders of photos</source>
            <translation>添加照片文件夹</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/folders.py" />
            <source>Remove folder</source>
            <translation>移除文件夹</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/folders.py" />
            <source>Remove “{known}” from the library?

{known_2}
Its {photos} will no longer be found. No file is touched.</source>
            <translation>从图库中移除“{known}”？

{known_2}
其中的{photos}将不再被找到。不会动任何文件。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/folders.py" />
            <source>There is no folder to rescan yet. Add one first.</source>
            <translation>还没有可重新扫描的文件夹。请先添加一个。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/open_with.py" />
            <source>{command} could not be started. Choose another app.</source>
            <translation>无法启动 {command}。请选择其他应用。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/open_with.py" />
            <location filename="../../desktop_app/gui/widgets/application_chooser.py" />
            <source>Open with</source>
            <translation>打开方式</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/open_with.py" />
            <source>Apps (*.app)</source>
            <translation>应用 (*.app)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/parts.py" />
            <source>To find parts, each photo is read once more: half a second of one core, and 1.1 kB, per photo.</source>
            <translation>要查找部分，需把每张照片再读一次：每张占用单核半秒和 1.1 kB。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/parts.py" />
            <source>Switch on</source>
            <translation>打开</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/parts.py" />
            <source>part of {subject}</source>
            <translation>{subject} 的一部分</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/queries.py" />
            <source>There is no picture on the clipboard. Copy one, then paste it here.</source>
            <translation>剪贴板中没有图片。请复制一张，再粘贴到这里。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/queries.py" />
            <source>pasted picture</source>
            <translation>粘贴的图片</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/queries.py" />
            <source>The folders are added. To look for a picture, drop it alone.</source>
            <translation>文件夹已添加。要查找图片，请单独拖放它。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/queries.py" />
            <source>That is only a web address, and Lookalike downloads nothing. Save the picture, then drop the file.</source>
            <translation>那只是网址，Lookalike 不下载任何内容。请保存图片，再拖放文件。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/queries.py" />
            <source>That is neither a folder nor a picture.</source>
            <translation>那既不是文件夹也不是图片。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/removing.py" />
            <source>Each file is checked again first. Nothing is deleted for good</source>
            <translation>每个文件都会先再检查一次。不会永久删除任何内容</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/removing.py" />
            <source>{path} is now {name}{suffix}.</source>
            <translation>{path} 现名为 {name}{suffix}。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/removing.py" />
            <source>{photos} copied to {folder}.</source>
            <translation>已把{photos}复制到 {folder}。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/removing.py" />
            <source>Copy to a folder</source>
            <translation>复制到文件夹</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/removing.py" />
            <source>There is nothing to undo.</source>
            <translation>没有可撤销的操作。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/removing.py" />
            <source>{photos} moved to {folder}.</source>
            <translation>已将 {photos}移动到 {folder}。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/actions/returned.py" />
            <source>{count:,} photos that you removed before are back: {photo}</source>
            <extracomment>of one: {count:,} photo that you removed before is back: {photo}</extracomment>
            <translation>
                <numerusform>{count:,} 张以前移除的照片又回来了：{photo}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/returned.py" />
            <source> and others.</source>
            <translation>等。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/returned.py" />
            <source>Remove again…</source>
            <translation>再次移除…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/settings.py" />
            <location filename="../../desktop_app/gui/review/judgements_dialog.py" />
            <source>Your decisions</source>
            <translation>您的决定</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/settings.py" />
            <source>Show…</source>
            <translation>显示…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/settings.py" />
            <location filename="../../desktop_app/gui/settings/models_dialog.py" />
            <source>Models that you made</source>
            <translation>您制作的模型</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/settings.py" />
            <source>Delete…</source>
            <translation>删除…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/settings.py" />
            <source>Thumbnails</source>
            <translation>缩略图</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/settings.py" />
            <source>Delete all</source>
            <translation>全部删除</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/settings.py" />
            <source>Library file</source>
            <translation>图库文件</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/settings.py" />
            <source>The thumbnails are made again when they are needed.</source>
            <translation>缩略图会在需要时重新生成。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/settings.py" />
            <source>photos that you said are not duplicates, or are all to be kept; you can take it back</source>
            <translation>您说过不是重复项或要全部保留的照片；可以撤回</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/settings.py" />
            <source>those that come with Lookalike stay</source>
            <translation>随 Lookalike 提供的模型会保留</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/settings.py" />
            <source>small pictures for the gallery; they are made again when they are needed</source>
            <translation>图库用的小图；需要时会重新生成</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/settings.py" />
            <source>the settings are in the .toml file beside it; `lookalike --library FILE` opens another one</source>
            <translation>设置在旁边的 .toml 文件中；`lookalike --library FILE` 打开另一个图库</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/settings.py" />
            <source>{models} deleted.</source>
            <translation>已删除 {models}。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/actions/settings.py" />
            <source>{count:,} models</source>
            <extracomment>of one: {count:,} model</extracomment>
            <translation>
                <numerusform>{count:,} 个模型</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/app.py" />
            <source>The library cannot be opened.

{error}</source>
            <translation>无法打开图库。

{error}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/model.py" />
            <source>You have it</source>
            <translation>已有</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/model.py" />
            <source>This one is better</source>
            <translation>这张更好</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/model.py" />
            <source>You have another edit</source>
            <translation>已有另一种编辑版本</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/model.py" />
            <source>New</source>
            <translation>新照片</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/model.py" />
            <source>It is in your library</source>
            <translation>已在您的图库中</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/model.py" />
            <source>Cannot be read</source>
            <translation>无法读取</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/model.py" />
            <location filename="../../desktop_app/gui/failures/model.py" />
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/model.py" />
            <source>Do you have it?</source>
            <translation>是否已有？</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/model.py" />
            <source>In your library</source>
            <translation>图库中</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/model.py" />
            <location filename="../../desktop_app/gui/failures/model.py" />
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/model.py" />
            <location filename="../../desktop_app/gui/failures/model.py" />
            <location filename="../../desktop_app/gui/review/pair_facts.py" />
            <location filename="../../desktop_app/gui/review/removal_dialog.py" />
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <location filename="../../desktop_app/gui/window/facts.py" />
            <location filename="../../desktop_app/gui/window/preview_panel.py" />
            <source>Folder</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/table.py" />
            <source>Files compared with your library</source>
            <translation>与图库比较过的文件</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/view.py" />
            <source>There is no photo in {folder} that Lookalike can read.</source>
            <translation>{folder} 中没有 Lookalike 能读取的照片。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/view.py" />
            <source> of {total}</source>
            <translation> / {total}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/view.py" />
            <source>{said}: {reason}</source>
            <translation>{said}：{reason}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/view.py" />
            <source>No photos found</source>
            <translation>未找到照片</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/view.py" />
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>Choose a folder…</source>
            <translation>选择文件夹…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/view.py" />
            <source>Do I have these already?</source>
            <translation>这些我已经有了吗？</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/view.py" />
            <source>Choose a memory card, a phone's backup or a folder. Lookalike compares it with your library, without adding it, and says which photos you have and which are new.</source>
            <translation>选择存储卡、手机备份或文件夹。Lookalike 把它与图库比较而不添加，并说明哪些照片已有、哪些是新的。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/view.py" />
            <source>Which files are shown</source>
            <translation>显示哪些文件</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/view.py" />
            <source>All files</source>
            <translation>所有文件</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/view.py" />
            <source>Look again</source>
            <translation>再次查看</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/view.py" />
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <location filename="../../desktop_app/gui/retraining/dialog.py" />
            <location filename="../../desktop_app/gui/widgets/activity_bar.py" />
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/view.py" />
            <source>Copy what is new…</source>
            <translation>复制新内容…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/view.py" />
            <source>Remove what you have…</source>
            <translation>移除已有的…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/background/patient_executor.py" />
            <source>the system gives no more threads; close something and try again</source>
            <translation>系统不再提供线程；请关闭一些程序后重试</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/dialog.py" />
            <source>Clean-up rules</source>
            <translation>清理规则</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/dialog.py" />
            <source>Rules, and the copies that wait</source>
            <translation>规则与等待中的副本</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/dialog.py" />
            <source>There are no rules yet. The form below makes one.</source>
            <translation>还没有规则。可用下面的表单新建。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/dialog.py" />
            <source>Add this rule</source>
            <translation>添加此规则</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/dialog.py" />
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <location filename="../../desktop_app/gui/retraining/dialog.py" />
            <location filename="../../desktop_app/gui/review/comparer.py" />
            <location filename="../../desktop_app/gui/review/refusals_dialog.py" />
            <location filename="../../desktop_app/gui/settings/dialog.py" />
            <location filename="../../desktop_app/gui/widgets/list_dialog.py" />
            <location filename="../../desktop_app/gui/window/about_dialog.py" />
            <location filename="../../desktop_app/gui/window/quick_look.py" />
            <location filename="../../desktop_app/gui/window/shortcuts_dialog.py" />
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/dialog.py" />
            <source>Look for copies</source>
            <translation>查找副本</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/dialog.py" />
            <source>Remove the rule</source>
            <translation>删除规则</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/dialog.py" />
            <source>Remove them…</source>
            <translation>移除它们…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/cleanup/dialog.py" />
            <location filename="../../desktop_app/gui/review/folder_dialog.py" />
            <source>{count:,} copies</source>
            <extracomment>of one: {count:,} copy</extracomment>
            <translation>
                <numerusform>{count:,} 个副本</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/dialog.py" />
            <source>A rule finds copies of photos that you keep. What it finds waits here until you approve it. Each removal can be undone as a whole.</source>
            <translation>规则查找您所保留照片的副本。找到的内容在此等待您的批准。每次移除都可整体撤销。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/dialog.py" />
            <source>{copies} waiting</source>
            <translation>{copies}等待处理</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>any day</source>
            <translation>任何日期</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>any size</source>
            <translation>任何大小</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>{text} is not a whole path; begin with the drive or the root</source>
            <translation>{text} 不是完整路径；请以驱动器或根目录开头</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>anywhere</source>
            <translation>任何位置</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>any, or such as JPEG, HEIC</source>
            <translation>任意，或例如 JPEG、HEIC</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>Ask before anything is removed</source>
            <translation>移除前询问</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>Name of the new rule</source>
            <translation>新规则的名称</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>Copies that are</source>
            <translation>副本类型</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>Only copies in</source>
            <translation>仅限此处的副本</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>Formats</source>
            <translation>格式</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <location filename="../../desktop_app/gui/review/pair_facts.py" />
            <location filename="../../desktop_app/gui/window/facts.py" />
            <source>Taken</source>
            <translation>拍摄时间</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <location filename="../../desktop_app/gui/review/pair_facts.py" />
            <location filename="../../desktop_app/gui/review/plan_model.py" />
            <location filename="../../desktop_app/gui/review/sharpest_dialog.py" />
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <location filename="../../desktop_app/gui/window/facts.py" />
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>Move them to</source>
            <translation>移到</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <location filename="../../desktop_app/gui/review/removal_dialog.py" />
            <source>Choose…</source>
            <translation>选择…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>{title}: choose</source>
            <translation>{title}：选择</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>from</source>
            <translation>从</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>to</source>
            <translation>到</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>Earliest day</source>
            <translation>最早日期</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>Latest day</source>
            <translation>最晚日期</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>Smallest size</source>
            <translation>最小大小</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>Largest size</source>
            <translation>最大大小</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>Folder of the copies</source>
            <translation>副本所在文件夹</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>Move them to a folder</source>
            <translation>移到文件夹</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Find similar</source>
            <translation>查找相似</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/window/menu_bar.py" />
            <source>Find</source>
            <translation>查找</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>photos that look like this one</source>
            <translation>与这张相似的照片</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Click</source>
            <translation>单击</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Find a part of it…</source>
            <translation>查找其一部分…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>photos that contain a part of it</source>
            <translation>包含其一部分的照片</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Find its duplicates</source>
            <translation>查找其重复项</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>show the duplicates of what is selected</source>
            <translation>显示所选的重复项</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/window/top_bar.py" />
            <source>Back</source>
            <translation>后退</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>go back to where you were</source>
            <translation>回到之前的位置</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Mouse back</source>
            <translation>鼠标后退键</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Forward</source>
            <translation>前进</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>go forward again</source>
            <translation>再次前进</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Mouse forward</source>
            <translation>鼠标前进键</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Escape</source>
            <translation>退出</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>clear a selection, or leave a search</source>
            <translation>清除选择，或离开搜索</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Paste</source>
            <translation>粘贴</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>find photos like a copied picture</source>
            <translation>查找与所复制图片相似的照片</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Drop</source>
            <translation>拖放</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/window/top_bar.py" />
            <source>Search</source>
            <translation>搜索</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>search by name, date or folder</source>
            <translation>按名称、日期或文件夹搜索</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/window/quick_look.py" />
            <source>Quick look</source>
            <translation>快速查看</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/window/menu_bar.py" />
            <source>Look</source>
            <translation>查看</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>quick look; the arrow keys go to other photos</source>
            <translation>快速查看；方向键切换照片</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/review/bars.py" />
            <location filename="../../desktop_app/gui/review/folder_dialog.py" />
            <location filename="../../desktop_app/gui/review/sharpest_dialog.py" />
            <source>Select</source>
            <translation>选择</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>in quick look: select the photo; for a duplicate, for removal</source>
            <translation>在快速查看中：选择照片；对重复项则选择移除</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Do not select</source>
            <translation>取消选择</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Zoom in</source>
            <translation>放大</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>zoom in, in quick look and Compare</source>
            <translation>放大，用于快速查看和比较</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Wheel</source>
            <translation>滚轮</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Zoom out</source>
            <translation>缩小</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>zoom out</source>
            <translation>缩小</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>1:1</source>
            <translation>1:1</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>actual size, and back</source>
            <translation>实际大小，再按返回</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Whole picture</source>
            <translation>整张图片</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>the whole picture</source>
            <translation>整张图片</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/widgets/application_chooser.py" />
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>open in the default app</source>
            <translation>用默认应用打开</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Double-click</source>
            <translation>双击</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Open with…</source>
            <translation>打开方式…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Show in {file_manager}</source>
            <translation>在{file_manager}中显示</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>show in {file_manager}</source>
            <translation>在{file_manager}中显示</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Copy picture</source>
            <translation>复制图片</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>copy the picture</source>
            <translation>复制图片</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Copy path</source>
            <translation>复制路径</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>copy the path</source>
            <translation>复制路径</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Move to a folder…</source>
            <translation>移到文件夹…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>move to a folder</source>
            <translation>移动到文件夹</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Drag to a folder</source>
            <translation>拖到文件夹上</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Copy to a folder…</source>
            <translation>复制到文件夹…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>copy to a folder</source>
            <translation>复制到文件夹</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>{copy_key}+drag to a folder</source>
            <translation>{copy_key}+拖到文件夹上</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Rename…</source>
            <translation>重命名…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>rename</source>
            <translation>重命名</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Move to {trash}…</source>
            <translation>移到{trash}…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>move what is selected to {trash}</source>
            <translation>把所选移到{trash}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Select several</source>
            <translation>选择多张</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>select several photos</source>
            <translation>选择多张照片</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Click on the tick</source>
            <translation>点击勾选标记</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Ctrl+click</source>
            <translation>Ctrl+单击</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Shift+click</source>
            <translation>Shift+单击</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Drag beside a photo</source>
            <translation>在照片旁拖动</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Select all</source>
            <translation>全选</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>select all</source>
            <translation>全选</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/review/comparer.py" />
            <source>Compare</source>
            <translation>比较</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/review/model.py" />
            <location filename="../../desktop_app/gui/window/menu_bar.py" />
            <location filename="../../desktop_app/gui/window/views.py" />
            <source>Duplicates</source>
            <translation>重复项</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>compare two photos of a group</source>
            <translation>比较组中的两张照片</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/review/sharpest_dialog.py" />
            <source>Select for removal</source>
            <translation>选择移除</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>select a photo for removal, or keep it</source>
            <translation>选择移除照片，或保留它</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Do not remove</source>
            <translation>不移除</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Keep this one</source>
            <translation>保留这张</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>keep this photo of the group</source>
            <translation>保留组中的这张照片</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/review/judgements_dialog.py" />
            <source>Not duplicates</source>
            <translation>不是重复</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>these photos are not duplicates</source>
            <translation>这些照片不是重复</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/review/judgements_dialog.py" />
            <source>Keep all</source>
            <translation>全部保留</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>keep all photos of the group</source>
            <translation>保留组中所有照片</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/review/pair_canvas.py" />
            <source>Flicker</source>
            <translation>闪烁</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>in Compare: one photo after the other in the same place</source>
            <translation>比较时：在同一位置轮流显示</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/review/pair_canvas.py" />
            <source>Difference</source>
            <translation>差异</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>in Compare: show what differs in colour</source>
            <translation>比较时：用颜色显示不同之处</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Keep only this</source>
            <translation>仅保留这张</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>keep this one, and select all others of the group for removal</source>
            <translation>保留这张，其余全部选择移除</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>quick look at a photo of a group</source>
            <translation>快速查看组中的照片</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/review/comparer.py" />
            <source>Next group</source>
            <translation>下一组</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>in Compare: the next group</source>
            <translation>比较时：下一组</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Previous group</source>
            <translation>上一组</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>in Compare: the previous group</source>
            <translation>比较时：上一组</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Go to group</source>
            <translation>转到组</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>go from group to group; among bursts by Page Up and Page Down</source>
            <translation>在组之间移动；连拍之间用 Page Up 和 Page Down</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Left</source>
            <translation>左</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Right</source>
            <translation>右</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/review/actions.py" />
            <location filename="../../desktop_app/gui/review/bars.py" />
            <location filename="../../desktop_app/gui/review/judgements_dialog.py" />
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>undo the last step</source>
            <translation>撤销上一步</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/settings/line_list.py" />
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>Add folder…</source>
            <translation>添加文件夹…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/settings/dialog.py" />
            <location filename="../../desktop_app/gui/window/commands.py" />
            <location filename="../../desktop_app/gui/window/menu_bar.py" />
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>Library</source>
            <translation>图库</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>add a folder</source>
            <translation>添加文件夹</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Rescan</source>
            <translation>重新扫描</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>rescan the folders</source>
            <translation>重新扫描文件夹</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Do I have these already?…</source>
            <translation>这些我已经有了吗？…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>compare a card or a folder with your library</source>
            <translation>把存储卡或文件夹与图库比较</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Clean-up rules…</source>
            <translation>清理规则…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Settings…</source>
            <translation>设置…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Learn from my photos…</source>
            <translation>从我的照片学习…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Larger thumbnails</source>
            <translation>放大缩略图</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>larger thumbnails</source>
            <translation>放大缩略图</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Ctrl+wheel</source>
            <translation>Ctrl+滚轮</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Smaller thumbnails</source>
            <translation>缩小缩略图</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>smaller thumbnails</source>
            <translation>缩小缩略图</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Full screen</source>
            <translation>全屏</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>full screen, and back</source>
            <translation>全屏，再按返回</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Next pane</source>
            <translation>下一个窗格</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>go to the next pane</source>
            <translation>转到下一个窗格</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Previous pane</source>
            <translation>上一个窗格</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>go to the previous pane</source>
            <translation>转到上一个窗格</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/window/top_bar.py" />
            <source>Menu</source>
            <translation>菜单</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>open the menu</source>
            <translation>打开菜单</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/window/shortcuts_dialog.py" />
            <source>Help and keys</source>
            <translation>帮助与按键</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>show this help</source>
            <translation>显示此帮助</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/window/about_dialog.py" />
            <source>About Lookalike</source>
            <translation>关于 Lookalike</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/crash.py" />
            <source>Quit</source>
            <translation>退出</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>quit</source>
            <translation>退出</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Remove from library…</source>
            <translation>从图库中移除…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>{first} or {last}</source>
            <translation>{first} 或 {last}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/crash.py" />
            <source>Lookalike {version}
Python {python_version}, Qt {qVersion}, PySide {version_2}
{platform}

</source>
            <translation>Lookalike {version}
Python {python_version}, Qt {qVersion}, PySide {version_2}
{platform}

</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/crash.py" />
            <source>Something went wrong</source>
            <translation>出了问题</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/crash.py" />
            <source>Lookalike made a mistake</source>
            <translation>Lookalike 出错了</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/crash.py" />
            <source>This is a bug in Lookalike, not your fault. Your photos are untouched and the library is kept safe. Please report it with the text below; look through it first, it may name your folders.</source>
            <translation>这是 Lookalike 的缺陷，不是您的错。您的照片未受影响，图库也安全。请附上下面的文字报告；请先看一遍，其中可能含有文件夹名称。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/crash.py" />
            <source>Report</source>
            <translation>报告</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/crash.py" />
            <source>Copy the report</source>
            <translation>复制报告</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/crash.py" />
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>Continue</source>
            <translation>继续</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/crash.py" />
            <source>Copied</source>
            <translation>已复制</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/exposure_words.py" />
            <location filename="../../desktop_app/gui/words.py" />
            <source>{seconds} s</source>
            <translation>{seconds} 秒</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/exposure_words.py" />
            <source>1/{part} s</source>
            <translation>1/{part} 秒</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/exposure_words.py" />
            <source>f/{number}</source>
            <translation>f/{number}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/exposure_words.py" />
            <source>ISO {number}</source>
            <translation>ISO {number}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/exposure_words.py" />
            <source>{length} mm</source>
            <translation>{length} 毫米</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/failures/view.py" />
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/failures/view.py" />
            <source>No problem files</source>
            <translation>没有问题文件</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/failures/view.py" />
            <source>Photos that cannot be read are listed here, with the reason.</source>
            <translation>无法读取的照片及原因列在这里。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/failures/view.py" />
            <location filename="../../desktop_app/gui/window/views.py" />
            <source>Problem files</source>
            <translation>问题文件</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/failures/view.py" />
            <source>Could not be added</source>
            <translation>无法添加</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source> Photos are still being added; more may follow.</source>
            <translation>仍在添加照片；可能还有更多。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>No{other} similar photos</source>
            <translation>没有{other}相似的照片</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>No{other} photo in your library looks like it, even at the loosest setting.{later}</source>
            <translation>图库中没有{other}照片与它相似，即使用最宽松的设置。{later}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source> other</source>
            <translation>其他</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>the folders</source>
            <translation>这些文件夹</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source> Some files could not be read; see “Problem files”.</source>
            <translation>有些文件无法读取；见“问题文件”。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>No photos in {where}</source>
            <translation>{where}中没有照片</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>New photos there appear by themselves.{unread}</source>
            <translation>那里的新照片会自动出现。{unread}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>Add a folder…</source>
            <translation>添加文件夹…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>This cannot be shown</source>
            <translation>无法显示</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>This picture cannot be compared</source>
            <translation>无法比较此图片</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>Drop a folder of photos here</source>
            <translation>把照片文件夹拖到这里</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>Lookalike finds the photos in it that look alike. Your photos stay where they are, and nothing leaves this computer.</source>
            <translation>Lookalike 会在其中找出相似的照片。您的照片留在原处，任何内容都不会离开这台电脑。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>Nothing found for “{text}”</source>
            <translation>未找到“{text}”</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>The search looks at names, folders, cameras and dates such as 2019-06 or June 2019.</source>
            <translation>搜索名称、文件夹、相机以及 2019-06 或 2019年6月 这样的日期。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>No photo contains this part</source>
            <translation>没有照片包含此部分</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>No photo with codes of parts has one like it.{later}</source>
            <translation>有部分编码的照片中没有类似的。{later}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>There are no photos to compare it with yet</source>
            <translation>还没有可比较的照片</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>Add a folder of photos first.</source>
            <translation>请先添加照片文件夹。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>This photo cannot be compared yet</source>
            <translation>尚无法比较此照片</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>It is still to be added, or its drive is not connected.{later}</source>
            <translation>它尚待添加，或其驱动器未连接。{later}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>No{other} similar photos at this setting</source>
            <translation>此设置下没有{other}相似的照片</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>The closest match is a little further away.{later}</source>
            <translation>最接近的稍远一些。{later}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>Connect its drive. The photos are remembered and appear again by themselves.</source>
            <translation>请连接其驱动器。照片已记住，会自动重新出现。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <location filename="../../desktop_app/gui/gallery/view.py" />
            <source>Looking for photos…</source>
            <translation>正在查找照片…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>They appear here as they are found. You can start browsing right away.</source>
            <translation>找到后显示在这里。您可以立即开始浏览。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>Clear the search</source>
            <translation>清除搜索</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>Show the closest</source>
            <translation>显示最接近的</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>This folder cannot be reached</source>
            <translation>无法访问此文件夹</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>The folders cannot be reached</source>
            <translation>无法访问这些文件夹</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/cell_painter.py" />
            <source>Your photo</source>
            <translation>您的照片</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/chosen.py" />
            <source>{ids} selected</source>
            <translation>已选 {ids}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/chosen.py" />
            <source>{count} selected</source>
            <translation>已选 {count}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/listing.py" />
            <source>Without a date</source>
            <translation>无日期</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/model.py" />
            <source>{distance} of {bits} bits differ</source>
            <translation>{bits} 位中有 {distance} 位不同</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/part_listing.py" />
            <source>Contains this part</source>
            <translation>包含此部分</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/part_listing.py" />
            <source>Has a part like it</source>
            <translation>有类似部分</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/photo_grid.py" />
            <source>Photos</source>
            <translation>照片</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/view.py" />
            <source>Selected</source>
            <translation>已选</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/view.py" />
            <source>still indexing</source>
            <translation>正在索引</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/view.py" />
            <source>At most {count:,} photos can be dragged at once.</source>
            <translation>一次最多可拖动 {count:,} 张照片。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <source>Use an image model that you downloaded. Lookalike fits it to up to {count} of your photos. Nothing leaves this computer, and the present model is kept.</source>
            <translation>使用您下载的图像模型。Lookalike 用最多 {count} 张您的照片来适配它。任何内容都不会离开这台电脑，现有模型仍保留。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <source>DINOv2, torchvision (ImageNet's)</source>
            <translation>DINOv2、torchvision（ImageNet 的）</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <source>SigLIP (from −1 to 1)</source>
            <translation>SigLIP（−1 到 1）</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <source>MobileCLIP (from 0 to 1)</source>
            <translation>MobileCLIP（0 到 1）</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <source>Pixels from 0 to 255</source>
            <translation>像素 0 到 255</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <location filename="../../desktop_app/gui/session/retraining_job.py" />
            <source>Reading the model</source>
            <translation>正在读取模型</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <location filename="../../desktop_app/gui/retraining/dialog.py" />
            <location filename="../../desktop_app/gui/session/retraining_job.py" />
            <source>Looking at your photos</source>
            <translation>正在查看您的照片</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <location filename="../../desktop_app/gui/session/retraining_job.py" />
            <source>Learning</source>
            <translation>正在学习</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <location filename="../../desktop_app/gui/session/retraining_job.py" />
            <source>Testing on photos set aside</source>
            <translation>正在用预留照片测试</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <location filename="../../desktop_app/gui/session/retraining_job.py" />
            <source>Saving the new model</source>
            <translation>正在保存新模型</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <source>Tried on {photos} that it did not learn from: the new model finds &lt;b&gt;{of_shown:.0%}&lt;/b&gt; of the most similar photos, the present one {of_shown_2:.0%}. Photos that it cannot tell from another: &lt;b&gt;{collisions:.1%}&lt;/b&gt;, with the present model {collisions_2:.1%}. It reads &lt;b&gt;{rate}&lt;/b&gt; photos per second on one core, the present one {rate_2}.</source>
            <translation>用未参与学习的{photos}测试：新模型找到最相似照片的 &lt;b&gt;{of_shown:.0%}&lt;/b&gt;，现有模型 {of_shown_2:.0%}。无法与他图区分的照片：&lt;b&gt;{collisions:.1%}&lt;/b&gt;，现有模型 {collisions_2:.1%}。单核每秒读取 &lt;b&gt;{rate}&lt;/b&gt; 张照片，现有模型 {rate_2}。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <source>Adopt a model</source>
            <translation>采用模型</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <source>Models (*.onnx)</source>
            <translation>模型 (*.onnx)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <location filename="../../desktop_app/gui/retraining/dialog.py" />
            <location filename="../../desktop_app/gui/widgets/activity_bar.py" />
            <source>Progress</source>
            <translation>进度</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <source>as the model says</source>
            <translation>按模型所述</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <source> pixels</source>
            <translation> 像素</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <source>chosen for you</source>
            <translation>自动选择</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <location filename="../../desktop_app/gui/retraining/dialog.py" />
            <location filename="../../desktop_app/gui/window/commands.py" />
            <source>Model</source>
            <translation>模型</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <source>Pixels are prepared as for</source>
            <translation>像素预处理方式</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <source>Input size</source>
            <translation>输入尺寸</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <source>Output</source>
            <translation>输出</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <source> · {done} of {total}</source>
            <translation> · {done} / {total}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <location filename="../../desktop_app/gui/retraining/dialog.py" />
            <source>Start</source>
            <translation>开始</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <source> · {time} left</source>
            <translation> · 剩余 {time}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <location filename="../../desktop_app/gui/retraining/text.py" />
            <source>Use the new one</source>
            <translation>使用新的</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <location filename="../../desktop_app/gui/session/retraining_job.py" />
            <source>Stopped. Nothing was changed.</source>
            <translation>已停止。未作更改。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/choice.py" />
            <source>Tunes the search to your photos. Looks at up to {count} of them.</source>
            <translation>针对您的照片调整搜索。最多查看其中 {count} 张。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/choice.py" />
            <source>It needs at least {least} photos; there are {count}.</source>
            <translation>至少需要 {least} 张照片；现有 {count} 张。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/choice.py" />
            <source>The library has {count} photos now; to learn from those too, start over.</source>
            <translation>图库现有 {count} 张照片；要从这些照片一起学习，请重新开始。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/choice.py" />
            <source>Learns from your photos, edited copies of them, and your decisions about duplicates. Needs at least {count} photos. You can keep working, pause it, or stop and continue another day.</source>
            <translation>从您的照片、其编辑副本以及您对重复项的决定中学习。至少需要 {count} 张照片。您可以继续工作，可暂停，也可停止后改日继续。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/choice.py" />
            <source>This needs an extra that is not installed. In a terminal, once:</source>
            <translation>这需要一个未安装的附加组件。请在终端中运行一次：</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/choice.py" />
            <source> minutes</source>
            <translation> 分钟</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/choice.py" />
            <source>Minutes of learning</source>
            <translation>学习分钟数</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/choice.py" />
            <source>Command</source>
            <translation>命令</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/choice.py" />
            <source>Quick (about 20 seconds)</source>
            <translation>快速（约 20 秒）</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/choice.py" />
            <source>Thorough:</source>
            <translation>彻底：</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/choice.py" />
            <source>Start over</source>
            <translation>重新开始</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/choice.py" />
            <location filename="../../desktop_app/gui/window/about_dialog.py" />
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/choice.py" />
            <source>Thorough: continue</source>
            <translation>彻底：继续</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/choice.py" />
            <source>{progress:.0%} of {minutes} on {photos} are done.</source>
            <translation>已用{photos}完成{minutes}中的 {progress:.0%}。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/retraining/choice.py" />
            <source>{count:,} minutes</source>
            <extracomment>of one: {count:,} minute</extracomment>
            <translation>
                <numerusform>{count:,} 分钟</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/comparison_table.py" />
            <source>Found with the present model</source>
            <translation>现有模型找到的</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/comparison_table.py" />
            <source>Found with the new model</source>
            <translation>新模型找到的</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/comparison_table.py" />
            <location filename="../../desktop_app/gui/widgets/zoom_canvas.py" />
            <source>Photo</source>
            <translation>照片</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/comparison_table.py" />
            <source>the photo</source>
            <translation>该照片</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/dialog.py" />
            <source>Lookalike learns to tell &lt;i&gt;your&lt;/i&gt; photos apart. They stay as they are, nothing leaves this computer, and the present model is kept. You decide at the end which one to use.</source>
            <translation>Lookalike 学习区分&lt;i&gt;您的&lt;/i&gt;照片。它们保持不变，任何内容都不会离开这台电脑，现有模型仍保留。最后由您决定使用哪一个。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/dialog.py" />
            <source>Learn from my photos</source>
            <translation>从我的照片学习</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/dialog.py" />
            <source>Adopt a model…</source>
            <translation>采用模型…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/dialog.py" />
            <source>Use an image model that you downloaded</source>
            <translation>使用您下载的图像模型</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/dialog.py" />
            <source>Use</source>
            <translation>使用</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/dialog.py" />
            <location filename="../../desktop_app/gui/widgets/activity_bar.py" />
            <source>Pause</source>
            <translation>暂停</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/dialog.py" />
            <location filename="../../desktop_app/gui/widgets/activity_bar.py" />
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>Resume</source>
            <translation>继续</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/dialog.py" />
            <source>Paused</source>
            <translation>已暂停</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/dialog.py" />
            <source>Pausing</source>
            <translation>正在暂停</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/dialog.py" />
            <source>Keep the present one</source>
            <translation>保留现有的</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/dialog.py" />
            <source>It continues; the bar at the bottom of the window shows it</source>
            <translation>它会继续；窗口底部的进度条会显示</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/dialog.py" />
            <source>Stopping</source>
            <translation>正在停止</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/dialog.py" />
            <location filename="../../desktop_app/gui/settings/models_dialog.py" />
            <source> (in use)</source>
            <translation>（使用中）</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/learning_curves.py" />
            <source>Learning curves</source>
            <translation>学习曲线</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/learning_curves.py" />
            <source>{progress:.0%} learned; of edited copies {copies:.0%} found, of the most similar photos {neighbours:.0%}</source>
            <translation>已学习 {progress:.0%}；找到编辑副本的 {copies:.0%}，最相似照片的 {neighbours:.0%}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/learning_curves.py" />
            <source>Loss</source>
            <translation>损失</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/learning_curves.py" />
            <source>On photos set aside</source>
            <translation>在预留照片上</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/learning_curves.py" />
            <source>similar photos</source>
            <translation>相似照片</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/text.py" />
            <source>finds fewer of the most similar photos</source>
            <translation>找到的最相似照片更少</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/text.py" />
            <source>shows fewer of them first</source>
            <translation>排在最前的最相似照片更少</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/text.py" />
            <source>finds fewer edited copies</source>
            <translation>找到的编辑副本更少</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/text.py" />
            <source>confuses more photos with each other</source>
            <translation>混淆的照片更多</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/text.py" />
            <source>Tried on {photos} that it did not learn from: the new model finds &lt;b&gt;{neighbours:.0%}&lt;/b&gt; of the most similar photos, the present one {neighbours_2:.0%}.</source>
            <translation>用未参与学习的{photos}测试：新模型找到最相似照片的 &lt;b&gt;{neighbours:.0%}&lt;/b&gt;，现有模型 {neighbours_2:.0%}。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/text.py" />
            <source> It shows &lt;b&gt;{nearest:.0%}&lt;/b&gt; of them first, the present one {nearest_2:.0%}.</source>
            <translation>其中排在最前的占 &lt;b&gt;{nearest:.0%}&lt;/b&gt;，现有模型 {nearest_2:.0%}。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/text.py" />
            <source> Of edited copies it finds &lt;b&gt;{copies:.0%}&lt;/b&gt;, the present one {copies_2:.0%}.</source>
            <translation>找到编辑副本的 &lt;b&gt;{copies:.0%}&lt;/b&gt;，现有模型 {copies_2:.0%}。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/text.py" />
            <source>&lt;br&gt;Photos that it cannot tell from another one: &lt;b&gt;{collisions:.1%}&lt;/b&gt;, with the present model {collisions_2:.1%}.</source>
            <translation>&lt;br&gt;无法与他图区分的照片：&lt;b&gt;{collisions:.1%}&lt;/b&gt;，现有模型 {collisions_2:.1%}。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/text.py" />
            <source>&lt;br&gt;Of {pairs} that it would call duplicates and that you decided about, &lt;b&gt;{precision:.0%}&lt;/b&gt; are duplicates.</source>
            <translation>&lt;br&gt;在它会称为重复且您已决定的{pairs}中，&lt;b&gt;{precision:.0%}&lt;/b&gt; 是重复。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/text.py" />
            <source>&lt;br&gt;&lt;b&gt;It {faults} than the present one. The present one is the better choice.&lt;/b&gt;</source>
            <translation>&lt;br&gt;&lt;b&gt;与现有模型相比，它{faults}。现有模型更好。&lt;/b&gt;</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/text.py" />
            <source>Use the new one anyway</source>
            <translation>仍使用新的</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/retraining/text.py" />
            <source>{count:,} pairs</source>
            <extracomment>of one: {count:,} pair</extracomment>
            <translation>
                <numerusform>{count:,} 对</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>Stopped. Not all photos are compared yet.</source>
            <translation>已停止。尚未比较所有照片。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>moved</source>
            <translation>移动</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>replaced</source>
            <translation>替换</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>copied</source>
            <translation>复制</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>restored</source>
            <translation>恢复</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>moved to {trash}</source>
            <translation>已移到{trash}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>replaced with links</source>
            <translation>已替换为链接</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>Stopped. All photos are compared, but what to keep is not chosen everywhere yet.</source>
            <translation>已停止。所有照片均已比较，但尚未全部选定要保留的照片。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>Stopped. Not all duplicates are selected yet.</source>
            <translation>已停止。尚未选择所有重复照片。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>taken out of the folder</source>
            <translation>从文件夹中移出</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>{size} can be freed so far</source>
            <translation>目前可释放 {size}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>{photos} {done}</source>
            <translation>{photos}{done}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>{size} can be freed</source>
            <translation>可释放 {size}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>; there already: {count}</source>
            <translation>；已在那里：{count}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>, then stopped</source>
            <translation>，随后停止</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>; {refused} could not be {left}</source>
            <translation>；{refused} 个未能{left}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>; to restore one, {by_hand}</source>
            <translation>；要恢复，{by_hand}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>{decisions} undone. These photos may be grouped again.</source>
            <translation>已撤销{decisions}。这些照片可重新成组。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>{count:,} photos are still selected from last time</source>
            <extracomment>of one: {count:,} photo is still selected from last time</extracomment>
            <translation>
                <numerusform>上次选择的 {count:,} 张照片仍处于选中状态</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>Lookalike was stopped while moving photos. {files} put in order, nothing was lost.</source>
            <translation>Lookalike 在移动照片时被停止。已整理{files}，没有丢失任何内容。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <location filename="../../desktop_app/gui/review/bars.py" />
            <location filename="../../desktop_app/gui/review/plan_summary.py" />
            <source>Nothing selected</source>
            <translation>未选择</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>Show why</source>
            <translation>显示原因</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>Not duplicates: these photos are no longer grouped together.</source>
            <translation>不是重复：这些照片不再成组。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>All are kept, and no longer shown as duplicates.</source>
            <translation>全部保留，不再显示为重复项。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>Copy the details</source>
            <translation>复制详情</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>{count:,} decisions</source>
            <extracomment>of one: {count:,} decision</extracomment>
            <translation>
                <numerusform>{count:,} 个决定</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Clear selection</source>
            <translation>清除选择</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>at this setting</source>
            <translation>在此设置下</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>Add a folder of photos first. Its duplicates then appear here.</source>
            <translation>请先添加照片文件夹。其重复项会显示在这里。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>Lookalike compares every photo, then checks the files. Nothing is removed until you say so.</source>
            <translation>Lookalike 比较每张照片，再检查文件。未经您同意不会移除任何内容。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>{count:,} groups are still to be checked.</source>
            <extracomment>of one: {count:,} group is still to be checked.</extracomment>
            <translation>
                <numerusform>还有 {count:,} 组待检查。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source> There are {others}.</source>
            <translation>{others}。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source> There is {others}.</source>
            <translation>{others}。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>The library is empty</source>
            <translation>图库是空的</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source> Photos are still being added; you can look again later.</source>
            <translation>仍在添加照片；稍后可再次查找。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>Find duplicate photos</source>
            <translation>查找重复照片</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>No group matches</source>
            <translation>没有符合的组</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>The search or the filter hides some groups.</source>
            <translation>搜索或筛选隐藏了一些组。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>Looking for duplicates…</source>
            <translation>正在查找重复项…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>They appear here as they are found, the largest saving first.</source>
            <translation>找到后显示在这里，节省最多的在前。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>{name} has no duplicates</source>
            <translation>{name} 没有重复项</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>None of {photos} has duplicates</source>
            <translation>没有重复项：{photos}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <location filename="../../desktop_app/gui/review/narrowing_menu.py" />
            <source>Show all groups</source>
            <translation>显示所有组</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>None so far {within}</source>
            <translation>{within}暂时没有</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>{count} on “{tab}”</source>
            <translation>“{tab}”中 {count}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>Find duplicates</source>
            <translation>查找重复项</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>Groups that match appear here as they are found.</source>
            <translation>符合的组找到后显示在这里。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>Check the rest</source>
            <translation>检查其余</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>No duplicates {within}</source>
            <translation>{within}没有重复项</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>No bursts {within}</source>
            <translation>{within}没有连拍</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>Several shots of one moment appear here.{more}</source>
            <translation>同一时刻的多张照片显示在这里。{more}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>No similar photos {within}</source>
            <translation>{within}没有相似照片</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>Photos that only look alike appear here.{more}</source>
            <translation>仅仅相似的照片显示在这里。{more}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>Everything is checked</source>
            <translation>已全部检查</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>The results are on the other tabs.{more}</source>
            <translation>结果在其他标签页。{more}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>Move the slider towards “loose” to include photos that differ more.{more}</source>
            <translation>把滑块移向“宽松”，以包含差别更大的照片。{more}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/asking.py" />
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/asking.py" />
            <source>Export these groups</source>
            <translation>导出这些组</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/asking.py" />
            <source>There is no group to export here.</source>
            <translation>这里没有可导出的组。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/asking.py" />
            <source>{groups} written to {file}.</source>
            <translation>已把{groups}写入 {file}。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/asking.py" />
            <source>Keep photos of a folder…</source>
            <translation>保留某文件夹的照片…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/asking.py" />
            <source>Export these groups…</source>
            <translation>导出这些组…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/asking.py" />
            <source>Your decisions…</source>
            <translation>您的决定…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>photos whose codes differ in at most {bits} are compared</source>
            <translation>比较编码最多相差{bits}的照片</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>{number} selected</source>
            <translation>已选 {number}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <location filename="../../desktop_app/gui/window/top_bar.py" />
            <source>Similarity, from strict to loose</source>
            <translation>相似度，从严格到宽松</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <location filename="../../desktop_app/gui/window/top_bar.py" />
            <source>loose</source>
            <translation>宽松</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Find again</source>
            <translation>再次查找</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <location filename="../../desktop_app/gui/window/top_bar.py" />
            <source>strict</source>
            <translation>严格</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Rules…</source>
            <translation>规则…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Which photo of a group is kept, and which folders are protected</source>
            <translation>保留组中哪张照片，保护哪些文件夹</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Select duplicates</source>
            <translation>选择重复项</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Select the sure copies for removal, by your rules; edited photos, bursts and similar photos never</source>
            <translation>按您的规则选择移除确定的副本；绝不选择编辑过的、连拍和相似的照片</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Keep the sharpest…</source>
            <translation>保留最清晰的…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Keep the sharpest of each burst, and select the others for removal; you see first what that selects</source>
            <translation>保留每组连拍中最清晰的照片，并选择其余照片以移除；先显示将选择什么</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Undo the last step (Ctrl+Z)</source>
            <translation>撤销上一步 (Ctrl+Z)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Remove…</source>
            <translation>移除…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Rules</source>
            <translation>规则</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Remove {number}</source>
            <translation>移除 {number}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>{photos} selected in {groups} · {size}</source>
            <translation>{groups}中已选{photos} · {size}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>{number} not shown</source>
            <translation>{number} 张未显示</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Remove {some}…</source>
            <translation>移除{some}…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Photos were added or removed: look again</source>
            <translation>照片有增减：再次查找</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Look for duplicates again</source>
            <translation>再次查找重复项</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/review/bars.py" />
            <location filename="../../desktop_app/gui/review/comparer.py" />
            <source>{count:,} bits</source>
            <extracomment>of one: {count:,} bit</extracomment>
            <translation>
                <numerusform>{count:,} 位</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Which groups are shown</source>
            <translation>显示哪些组</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Export and more</source>
            <translation>导出及更多</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>The same picture more than once, also saved again or edited</source>
            <translation>同一图片不止一份，包括重新保存或编辑过的</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Several shots of one moment; nothing here is selected for you</source>
            <translation>同一时刻的多张照片；这里不会自动选择</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Photos that only look alike; nothing here is selected for you</source>
            <translation>仅仅相似的照片；这里不会自动选择</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Possible duplicates, still to be checked</source>
            <translation>可能的重复项，尚待检查</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Sharpest…</source>
            <translation>最清晰的…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Clear</source>
            <translation>清除</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/caption_bar.py" />
            <location filename="../../desktop_app/gui/review/frame_painter.py" />
            <location filename="../../desktop_app/gui/review/group_painter.py" />
            <location filename="../../desktop_app/gui/review/plan_model.py" />
            <location filename="../../desktop_app/gui/review/rules_dialog.py" />
            <location filename="../../desktop_app/gui/review/view.py" />
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/compare_bars.py" />
            <source>What is known of the photos</source>
            <translation>照片的已知信息</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/comparer.py" />
            <source>{bits} of the codes differ</source>
            <translation>编码相差{bits}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/comparer.py" />
            <source>This one: {name}</source>
            <translation>这张：{name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/comparer.py" />
            <source>What differs, in colour: {difference}</source>
            <translation>不同之处（彩色）：{difference}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/comparer.py" />
            <location filename="../../desktop_app/gui/review/frame_painter.py" />
            <location filename="../../desktop_app/gui/review/group_painter.py" />
            <location filename="../../desktop_app/gui/review/plan_model.py" />
            <location filename="../../desktop_app/gui/review/sharpest_dialog.py" />
            <source>Keep</source>
            <translation>保留</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/comparer.py" />
            <source>Compare {place} of {others}</source>
            <translation>比较 {place} / {others}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/comparer.py" />
            <source>Protected</source>
            <translation>受保护</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/comparer.py" />
            <source>Looking for what differs…</source>
            <translation>正在查找不同之处…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/comparer.py" />
            <source>Not selected</source>
            <translation>未选</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/comparing.py" />
            <source>group {number} of {count}</source>
            <translation>第 {number} 组，共 {count} 组</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/difference.py" />
            <source>{share:.1%} of the pixels differ{how}</source>
            <translation>{share:.1%} 的像素不同{how}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/difference.py" />
            <source>nothing differs</source>
            <translation>没有不同</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/difference.py" />
            <source>, with one picture laid on the other</source>
            <translation>，两图重叠对齐</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/exporting.py" />
            <source>Table (*.csv);;JSON (*.json)</source>
            <translation>表格 (*.csv);;JSON (*.json)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/exporting.py" />
            <source>cannot be written ({strerror}); choose another place</source>
            <translation>无法写入（{strerror}）；请选择其他位置</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/folder_dialog.py" />
            <source>Keep photos of a folder</source>
            <translation>保留某文件夹的照片</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/folder_dialog.py" />
            <source>every other folder</source>
            <translation>其他所有文件夹</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/folder_dialog.py" />
            <location filename="../../desktop_app/gui/review/removal_dialog.py" />
            <location filename="../../desktop_app/gui/review/rules_dialog.py" />
            <location filename="../../desktop_app/gui/review/sharpest_dialog.py" />
            <location filename="../../desktop_app/gui/widgets/application_chooser.py" />
            <location filename="../../desktop_app/gui/widgets/name_dialog.py" />
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/folder_dialog.py" />
            <source>Counting…</source>
            <translation>正在统计…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/folder_dialog.py" />
            <source>In {groups}, {copies} ({size}) will be selected, and the photo in {kept} is kept. Only sure copies are selected, and nothing is removed yet.</source>
            <translation>将在{groups}中选择{copies}（{size}），保留 {kept} 中的照片。只选择确定的副本，尚未移除任何内容。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/folder_dialog.py" />
            <source>Nothing to select: no photo in {kept} has a sure copy there.</source>
            <translation>没有可选的：{kept} 中没有照片在那里有确定的副本。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/review/folder_dialog.py" />
            <source>{count:,} of them have more pixels than the photo that is kept.</source>
            <extracomment>of one: {count:,} of them has more pixels than the photo that is kept.</extracomment>
            <translation>
                <numerusform>其中 {count:,} 张的像素比保留的照片多。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/folder_dialog.py" />
            <source>Keep photos in</source>
            <translation>保留此处的照片</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/folder_dialog.py" />
            <source>Select for removal in</source>
            <translation>选择移除此处的照片</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/folder_dialog.py" />
            <source>No photo of the groups lies in any folder.</source>
            <translation>组中没有照片位于任何文件夹。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/folder_dialog.py" />
            <location filename="../../desktop_app/gui/review/sharpest_dialog.py" />
            <source>Select {going}</source>
            <translation>选择 {going}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/frame_painter.py" />
            <source>Measuring how sharp it is…</source>
            <translation>正在测量清晰度…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/group_list.py" />
            <source>Groups of duplicates</source>
            <translation>重复组</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/group_painter.py" />
            <source>drive not connected</source>
            <translation>驱动器未连接</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/group_painter.py" />
            <source>Remove · {name}</source>
            <translation>移除 · {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/judgements_dialog.py" />
            <source>These photos are no longer grouped together. Undo a decision, and they may be again.</source>
            <translation>这些照片不再成组。撤销决定后可重新成组。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/judgements_dialog.py" />
            <source>You have not chosen “Not duplicates” or “Keep all” for any photos yet.</source>
            <translation>您尚未对任何照片选择“不是重复”或“全部保留”。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/judgements_dialog.py" />
            <source>Decisions, the latest first</source>
            <translation>决定，最近的在前</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/menu.py" />
            <source>Protect the folder “{folder}”</source>
            <translation>保护文件夹“{folder}”</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/model.py" />
            <source>Exact copies</source>
            <translation>完全相同的副本</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/model.py" />
            <source>Same pixels</source>
            <translation>相同像素</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/model.py" />
            <source>Re-encoded or resized</source>
            <translation>重新保存或缩放</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/model.py" />
            <source>Edited or cropped</source>
            <translation>编辑或裁剪</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/model.py" />
            <source>Burst</source>
            <translation>连拍</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/model.py" />
            <source>To check</source>
            <translation>待检查</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/model.py" />
            <source>Bursts</source>
            <translation>连拍</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/model.py" />
            <source>{count} · {size} can be freed</source>
            <translation>{count} · 可释放 {size}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/model.py" />
            <source>keep</source>
            <translation>保留</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/model.py" />
            <source>remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/model.py" />
            <source>not selected</source>
            <translation>未选</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/narrowing_menu.py" />
            <source>Hide matches inside one folder</source>
            <translation>隐藏同一文件夹内的匹配</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/narrowing_menu.py" />
            <source>{size} or more can be freed</source>
            <translation>可释放 {size} 或更多</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/narrowing_menu.py" />
            <source>Any size</source>
            <translation>任何大小</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/pair_canvas.py" />
            <source>Side by side</source>
            <translation>并排</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/pair_canvas.py" />
            <source>Two photos</source>
            <translation>两张照片</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/pair_facts.py" />
            <location filename="../../desktop_app/gui/window/facts.py" />
            <source>Lens</source>
            <translation>镜头</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/pair_facts.py" />
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Pixels</source>
            <translation>像素</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/pair_facts.py" />
            <source>{size} ({size_2} bytes)</source>
            <translation>{size}（{size_2} 字节）</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/pair_facts.py" />
            <source>Format</source>
            <translation>格式</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/pair_facts.py" />
            <location filename="../../desktop_app/gui/window/facts.py" />
            <source>Camera</source>
            <translation>相机</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/pair_facts.py" />
            <location filename="../../desktop_app/gui/window/facts.py" />
            <source>Place</source>
            <translation>地点</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/pair_facts.py" />
            <source>Modified</source>
            <translation>修改时间</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/pair_facts.py" />
            <source>Exposure time</source>
            <translation>曝光时间</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/pair_facts.py" />
            <source>Aperture</source>
            <translation>光圈</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/pair_facts.py" />
            <source>Sensitivity</source>
            <translation>感光度</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/pair_facts.py" />
            <source>Focal length</source>
            <translation>焦距</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/pair_facts.py" />
            <location filename="../../desktop_app/gui/window/facts.py" />
            <source>GPS position</source>
            <translation>GPS 位置</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/pair_facts.py" />
            <location filename="../../desktop_app/gui/window/facts.py" />
            <source>Exposure</source>
            <translation>曝光</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/pair_facts.py" />
            <source>The same: {same}</source>
            <translation>相同：{same}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/plan_model.py" />
            <source>Move</source>
            <translation>移动</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/plan_model.py" />
            <source>Replace</source>
            <translation>替换</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/plan_model.py" />
            <source>Match</source>
            <translation>匹配</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/plan_model.py" />
            <source>Added in .xmp</source>
            <translation>写入 .xmp</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/plan_model.py" />
            <source>, with other rights, owner or tags</source>
            <translation>，权限、所有者或标记不同</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/plan_model.py" />
            <source>skipped</source>
            <translation>已略过</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/plan_summary.py" />
            <source>{does} {count} ({size}){beside}{where}{keepers}</source>
            <translation>{does}{count}（{size}）{beside}{where}{keepers}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/plan_summary.py" />
            <source>{text}. {left}, see why below</source>
            <translation>{text}。{left}，原因见下</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/plan_summary.py" />
            <source>{losing_attributes} with other rights, another owner or other tags</source>
            <translation>{losing_attributes} 个的权限、所有者或标记不同</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/plan_summary.py" />
            <source>{text}. {losing} will have those of the photo that is kept, until you undo it</source>
            <translation>{text}。{losing}将使用保留照片的，直到您撤销</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/review/plan_summary.py" />
            <source>{text}. {count:,} that are kept get what only their copies say, in .xmp files beside them</source>
            <extracomment>of one: {text}. {count:,} that is kept gets what only its copies say, in an .xmp file beside it</extracomment>
            <translation>
                <numerusform>{text}。保留的 {count:,} 张照片旁的 .xmp 文件会写入只有副本才有的信息</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/plan_summary.py" />
            <source>1 is skipped</source>
            <translation>略过 1 个</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/plan_summary.py" />
            <source>{left_out} are skipped</source>
            <translation>略过 {left_out} 个</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/plan_summary.py" />
            <source>Nothing to do: {left}, see why below</source>
            <translation>无事可做：{left}，原因见下</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/plan_summary.py" />
            <source>, with {files} going along,</source>
            <translation>，连同{files}，</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/plan_summary.py" />
            <source> to {folder}</source>
            <translation>到 {folder}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/plan_summary.py" />
            <source> and keep {kept}</source>
            <translation>，保留 {kept}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/refusals_dialog.py" />
            <source>What could not be done</source>
            <translation>未能完成的操作</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/review/refusals_dialog.py" />
            <source>{count:,} files left as they were</source>
            <extracomment>of one: {count:,} file left as it was</extracomment>
            <translation>
                <numerusform>{count:,} 个文件保持原样</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/refusals_dialog.py" />
            <source>Files that were left as they are, with reasons</source>
            <translation>保持原样的文件及原因</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/removal_dialog.py" />
            <source>At least one photo of each group is kept. Each file is checked again first. Nothing is deleted for good</source>
            <translation>每组至少保留一张照片。每个文件都会先再检查一次。不会永久删除任何内容</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/removal_dialog.py" />
            <source>Move to {trash}</source>
            <translation>移到{trash}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/removal_dialog.py" />
            <source>Move to a folder</source>
            <translation>移到文件夹</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/removal_dialog.py" />
            <source>Replace exact copies with hard links (keeps both names, frees the space)</source>
            <translation>用硬链接替换完全相同的副本（保留两个名称，释放空间）</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/removal_dialog.py" />
            <source>Move {count} to {trash}</source>
            <translation>把{count}移到{trash}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/removal_dialog.py" />
            <source>Move {count}</source>
            <translation>移动{count}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/removal_dialog.py" />
            <source>Replace {count} with links</source>
            <translation>用链接替换{count}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/review/removal_dialog.py" />
            <source>{count:,} of these photos are hidden by the search or the filter: look through the list.</source>
            <extracomment>of one: {count:,} of these photos is hidden by the search or the filter: look through the list.</extracomment>
            <translation>
                <numerusform>其中 {count:,} 张照片被搜索或筛选隐藏：请查看列表。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/removal_dialog.py" />
            <source>Folder to move to</source>
            <translation>目标文件夹</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/removal_dialog.py" />
            <source>to restore one, {by_hand}</source>
            <translation>要恢复，{by_hand}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/removal_dialog.py" />
            <source>you can undo it</source>
            <translation>可以撤销</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/removal_dialog.py" />
            <source>Remove photos</source>
            <translation>移除照片</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/removal_dialog.py" />
            <source>What would be done</source>
            <translation>将执行的操作</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/removal_dialog.py" />
            <source>Choose the folder to move to.</source>
            <translation>请选择目标文件夹。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/rules_dialog.py" />
            <source>Which photo to keep</source>
            <translation>保留哪张照片</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/rules_dialog.py" />
            <source>*/Originals/*</source>
            <translation>*/原始/*</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/rules_dialog.py" />
            <source>Preferred folders</source>
            <translation>首选文件夹</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/rules_dialog.py" />
            <source>Protected folders</source>
            <translation>受保护的文件夹</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/rules_dialog.py" />
            <source>Lookalike keeps the best photo of each group. Rules apply from top to bottom.</source>
            <translation>Lookalike 保留每组最好的照片。规则自上而下应用。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/rules_dialog.py" />
            <source>Path pattern</source>
            <translation>路径模式</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/rules_dialog.py" />
            <source>Photos in preferred folders are kept before others. Photos in protected folders are never removed.</source>
            <translation>首选文件夹中的照片优先保留。受保护文件夹中的照片绝不会被移除。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/rules_dialog.py" />
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/rules_dialog.py" />
            <source>Rules, the most important first</source>
            <translation>规则，最重要的在前</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/rules_dialog.py" />
            <source>Add…</source>
            <translation>添加…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/rules_dialog.py" />
            <source>Up</source>
            <translation>上移</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/rules_dialog.py" />
            <source>Down</source>
            <translation>下移</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/sharpest_dialog.py" />
            <source>Keep the sharpest of each burst</source>
            <translation>保留每组连拍中最清晰的</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/sharpest_dialog.py" />
            <source>Measuring how sharp the photos are… {done} of {bursts}</source>
            <translation>正在测量照片的清晰度… {done}/{bursts}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/sharpest_dialog.py" />
            <source>What would be selected</source>
            <translation>将选择的内容</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/sharpest_dialog.py" />
            <source>Of {bursts} the sharpest photo is kept, and {photos} ({size}) will be selected. Nothing is removed yet.</source>
            <translation>在 {bursts}中保留最清晰的照片，将选择 {photos}（{size}）。尚未移除任何内容。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/sharpest_dialog.py" />
            <source>Nothing to select: every other photo of these bursts is selected, protected or kept already.</source>
            <translation>没有可选择的：这些连拍中的其他照片已被选择、受保护或已决定保留。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/review/sharpest_dialog.py" />
            <source>{count:,} bursts are left alone: they cannot be measured.</source>
            <extracomment>of one: {count:,} burst is left alone: it cannot be measured.</extracomment>
            <translation>
                <numerusform>{count:,} 组连拍保持不变：无法测量。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/review/sharpest_dialog.py" />
            <source>{count:,} bursts</source>
            <extracomment>of one: {count:,} burst</extracomment>
            <translation>
                <numerusform>{count:,} 组连拍</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/sharpness_words.py" />
            <source>The sharpest of these</source>
            <translation>其中最清晰</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/sharpness_words.py" />
            <source>As sharp as the best</source>
            <translation>与最好的一样清晰</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/sharpness_words.py" />
            <source>A little softer</source>
            <translation>稍模糊</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/sharpness_words.py" />
            <source>Blurred</source>
            <translation>模糊</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/arrival_check.py" />
            <source>Comparing with your library</source>
            <translation>正在与图库比较</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/arrival_check.py" />
            <location filename="../../desktop_app/gui/session/removal_steps.py" />
            <source>Copying</source>
            <translation>正在复制</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/arrival_check.py" />
            <source>went away while it was compared; connect it, and look again</source>
            <translation>在比较时不见了；请重新连接，然后再查一次</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/finding_steps.py" />
            <source>Choosing what stays</source>
            <translation>正在选择保留项</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/finding_steps.py" />
            <source>Finding equal files</source>
            <translation>正在查找相同文件</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/finding_steps.py" />
            <source>Comparing all photos</source>
            <translation>正在比较所有照片</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/finding_steps.py" />
            <source>Checking photos</source>
            <translation>正在检查照片</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/finding_steps.py" />
            <source>Checking the most similar photos</source>
            <translation>正在检查最相似的照片</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/finding_steps.py" />
            <location filename="../../desktop_app/gui/session/retraining_job.py" />
            <location filename="../../desktop_app/gui/widgets/activity_bar.py" />
            <source>{time} left</source>
            <translation>剩余 {time}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/finding_steps.py" />
            <location filename="../../desktop_app/gui/session/retraining_job.py" />
            <location filename="../../desktop_app/gui/widgets/activity_bar.py" />
            <source>{rate:.0f} photos/s</source>
            <translation>{rate:.0f} 张/秒</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/finding_steps.py" />
            <location filename="../../desktop_app/gui/widgets/activity_bar.py" />
            <source>{rate:.1f} photos/s</source>
            <translation>{rate:.1f} 张/秒</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/marking.py" />
            <source>Selecting duplicates</source>
            <translation>正在选择重复项</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/removal_steps.py" />
            <source>Moving to {trash}</source>
            <translation>正在移到{trash}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/removal_steps.py" />
            <source>Moving</source>
            <translation>正在移动</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/removal_steps.py" />
            <source>Replacing with links</source>
            <translation>正在替换为链接</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/removal_steps.py" />
            <source>Restoring</source>
            <translation>正在恢复</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/retraining_job.py" />
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/retraining_job.py" />
            <location filename="../../desktop_app/gui/widgets/activity_bar.py" />
            <source>{done} of {total}</source>
            <translation>{done} / {total}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/retraining_job.py" />
            <source>Stopped. You can continue later.</source>
            <translation>已停止。以后可继续。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/review_controller.py" />
            <source>Photos are still being moved. Try again when that is done.</source>
            <translation>照片仍在移动。请在完成后重试。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/subject.py" />
            <source>Not in your library</source>
            <translation>不在图库中</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/settings/dialog.py" />
            <location filename="../../desktop_app/gui/window/commands.py" />
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/settings/dialog.py" />
            <location filename="../../desktop_app/gui/window/commands.py" />
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/settings/dialog.py" />
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/settings/dialog.py" />
            <source>Window</source>
            <translation>窗口</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/settings/dialog.py" />
            <source>The other language is used when Lookalike starts again.</source>
            <translation>Lookalike 重新启动后使用新的语言。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/settings/dialog.py" />
            <location filename="../../desktop_app/gui/window/damage.py" />
            <source>Restart now</source>
            <translation>立即重新启动</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/settings/dialog.py" />
            <location filename="../../desktop_app/gui/window/commands.py" />
            <source>Appearance</source>
            <translation>外观</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/settings/dialog.py" />
            <source>Finds similar photos</source>
            <translation>查找相似照片</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/settings/dialog.py" />
            <source>Selects it</source>
            <translation>选择它</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/settings/dialog.py" />
            <source>A click on a photo</source>
            <translation>单击照片</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/settings/dialog.py" />
            <source>Enter always finds similar photos</source>
            <translation>Enter 键总是查找相似照片</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/settings/models_dialog.py" />
            <source>A deleted model cannot be brought back. Your photos stay as they are.</source>
            <translation>删除的模型无法恢复。您的照片保持不变。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/settings/models_dialog.py" />
            <source>You have not made a model yet. “Learn from my photos…” in the menu makes one.</source>
            <translation>您还没有制作模型。菜单中的“从我的照片学习…”会制作一个。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/settings/models_dialog.py" />
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/activity_bar.py" />
            <source>{done} files seen</source>
            <translation>已看到 {done} 个文件</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/activity_bar.py" />
            <source>Activity</source>
            <translation>活动</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/activity_bar.py" />
            <source>Stop; what is done so far is kept</source>
            <translation>停止；已完成的会保留</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/activity_bar.py" />
            <source>Looking at {what}</source>
            <translation>正在查看 {what}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/activity_bar.py" />
            <source>Looking through {what}</source>
            <translation>正在浏览 {what}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/activity_bar.py" />
            <source>Indexing {what}</source>
            <translation>正在索引 {what}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/application_chooser.py" />
            <source>Apps</source>
            <translation>应用</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/application_chooser.py" />
            <source>Other app…</source>
            <translation>其他应用…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/application_chooser.py" />
            <source>Choose an app</source>
            <translation>选择应用</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/application_chooser.py" />
            <source>Choose an app for {file}</source>
            <translation>为 {file} 选择应用</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/application_chooser.py" />
            <source>No app for {file} is known here.</source>
            <translation>这里没有适用于 {file} 的应用。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/day_field.py" />
            <source>Choose a day</source>
            <translation>选择日期</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/folder_chooser.py" />
            <source>Look in:</source>
            <translation>查找范围：</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/folder_chooser.py" />
            <source>Files of type:</source>
            <translation>文件类型：</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/name_dialog.py" />
            <source>Rename</source>
            <translation>重命名</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/name_dialog.py" />
            <source>New name of {path}:</source>
            <translation>{path} 的新名称：</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/part_picture.py" />
            <source>Draw a rectangle: what contains this part?</source>
            <translation>画一个矩形：什么包含此部分？</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/about_dialog.py" />
            <source>{version} (MIT licence)</source>
            <translation>{version}（MIT 许可证）</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/about_dialog.py" />
            <source>{qVersion} (LGPL 3)</source>
            <translation>{qVersion}（LGPL 3）</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/about_dialog.py" />
            <source>System</source>
            <translation>系统</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/about_dialog.py" />
            <source>Finds the photos that look alike.
Works entirely on this computer. No internet connection is used.</source>
            <translation>查找相似的照片。
完全在这台电脑上运行，不使用互联网连接。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/announcing.py" />
            <source>{tab} {count}</source>
            <translation>{tab} {count}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/announcing.py" />
            <source>All photos are compared. {found}</source>
            <translation>所有照片已比较完毕。{found}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>No groups</source>
            <translation>不分组</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Day</source>
            <translation>日</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Month</source>
            <translation>月</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Year</source>
            <translation>年</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Squares</source>
            <translation>方格</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Rows that fill the width</source>
            <translation>填满宽度的行</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Date taken</source>
            <translation>拍摄日期</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Newest first</source>
            <translation>最新在前</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Oldest first</source>
            <translation>最旧在前</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Date added</source>
            <translation>添加日期</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Latest first</source>
            <translation>最近在前</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Earliest first</source>
            <translation>最早在前</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Z to A</source>
            <translation>Z 到 A</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>A to Z</source>
            <translation>A 到 Z</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Largest first</source>
            <translation>最大在前</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Smallest first</source>
            <translation>最小在前</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Most first</source>
            <translation>最多在前</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Fewest first</source>
            <translation>最少在前</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <location filename="../../desktop_app/gui/window/top_bar.py" />
            <source>Sort and group</source>
            <translation>排序与分组</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Sort by</source>
            <translation>排序方式</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Group by</source>
            <translation>分组方式</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Show as</source>
            <translation>显示方式</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Names below photos</source>
            <translation>照片下显示名称</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/commands.py" />
            <source>{card} {version}, on {provider} ({identity})</source>
            <translation>{card} {version}，{provider}（{identity}）</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/commands.py" />
            <source>{command} works on one photo at a time. Select one.</source>
            <translation>“{command}”一次只能用于一张照片。请只选择一张。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/connections.py" />
            <source>Learning from my photos</source>
            <translation>从我的照片学习</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/connections.py" />
            <source>“{result}” is ready.</source>
            <translation>“{result}”已就绪。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/connections.py" />
            <source>The library can be reached again.</source>
            <translation>图库又可以访问了。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/damage.py" />
            <source>The library file is damaged</source>
            <translation>图库文件已损坏</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/damage.py" />
            <source>Your photos are untouched. When Lookalike starts again, it rebuilds the library from them; the list of folders, the rules and your decisions are kept.</source>
            <translation>您的照片未受影响。Lookalike 重新启动时会根据照片重建图库；文件夹列表、规则和您的决定都会保留。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/drop_hint.py" />
            <source>This is only a web address, and nothing is downloaded. Save the picture, then drop the file.</source>
            <translation>这只是网址，不会下载任何内容。请保存图片，再拖放文件。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/drop_hint.py" />
            <source>Drop to find the photos that look like it</source>
            <translation>放开以查找与之相似的照片</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/drop_hint.py" />
            <source>This is neither a folder nor a picture</source>
            <translation>这既不是文件夹也不是图片</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/drop_hint.py" />
            <source>Drop to add the folder</source>
            <translation>放开以添加文件夹</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/drop_hint.py" />
            <source>Drop to add {folders} folders</source>
            <translation>放开以添加 {folders} 个文件夹</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/facts.py" />
            <source>Drive</source>
            <translation>驱动器</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/facts.py" />
            <source>not connected</source>
            <translation>未连接</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/facts.py" />
            <location filename="../../desktop_app/gui/window/preview_panel.py" />
            <location filename="../../desktop_app/gui/window/quick_look.py" />
            <source>Similarity</source>
            <translation>相似度</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/facts.py" />
            <source>Doubtful</source>
            <translation>可疑</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/facts.py" />
            <source>Beside it</source>
            <translation>旁边的文件</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/facts.py" />
            <source>Date in its name</source>
            <translation>文件名中的日期</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/facts.py" />
            <source>Date</source>
            <translation>日期</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/folder_drop.py" />
            <source>Move {photos} to “{folder}”, or copy with {key}</source>
            <translation>将 {photos}移动到“{folder}”，按住 {key} 则复制</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/folder_drop.py" />
            <source>“{folder}” is not connected</source>
            <translation>“{folder}”未连接</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/folder_drop.py" />
            <source>Copy {photos} to “{folder}”</source>
            <translation>将 {photos}复制到“{folder}”</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/main_window.py" />
            <source>{title} — Lookalike</source>
            <translation>{title} — Lookalike</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/menu_bar.py" />
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/menu_bar.py" />
            <source>View</source>
            <translation>视图</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/notice_strip.py" />
            <source>Message</source>
            <translation>消息</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/notice_strip.py" />
            <source>Dismiss this message</source>
            <translation>关闭此消息</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/notice_strip.py" />
            <source>Dismiss</source>
            <translation>关闭</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/preview_panel.py" />
            <source>Only its thumbnail can be shown: the file {reason}.</source>
            <translation>只能显示缩略图：该文件{reason}。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/preview_panel.py" />
            <source>About this photo</source>
            <translation>关于这张照片</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/preview_panel.py" />
            <source>Preview</source>
            <translation>预览</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/preview_panel.py" />
            <source>Select a photo to see it here</source>
            <translation>选择照片以在此查看</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/query_chip.py" />
            <source>Clear this search</source>
            <translation>清除此搜索</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/query_chip.py" />
            <source>Your photo: {name}</source>
            <translation>您的照片：{name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/quick_look.py" />
            <source>Drag over a part of it. Or use the arrows, with Shift for its size, then Enter.</source>
            <translation>拖过其一部分。或用方向键，按 Shift 调整大小，然后按 Enter。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/quick_look.py" />
            <source>Close (Esc)</source>
            <translation>关闭 (Esc)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/quick_look.py" />
            <source>Previous photo</source>
            <translation>上一张照片</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/quick_look.py" />
            <source>Next photo</source>
            <translation>下一张照片</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/shortcuts_dialog.py" />
            <source>Add a folder, then click a photo to see what looks like it, or drop any picture on the window. Search finds names, folders, cameras and dates. Duplicates shows what you have twice. Nothing is deleted until you say so.</source>
            <translation>添加文件夹，然后单击照片查看与之相似的照片，或把任意图片拖到窗口上。搜索可查找名称、文件夹、相机和日期。“重复项”显示您有多份的照片。未经您同意不会删除任何内容。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/sidebar.py" />
            <source>Folders and library</source>
            <translation>文件夹与图库</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/sidebar_model.py" />
            <source>, unfolded</source>
            <translation>，已展开</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/sidebar_model.py" />
            <source>, folded</source>
            <translation>，已折叠</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>Duplicates of {name}</source>
            <translation>{name} 的重复项</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>“{text}” in {place}</source>
            <translation>{place}中的“{text}”</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>{count:,} folders</source>
            <extracomment>of one: {count:,} folder</extracomment>
            <translation>
                <numerusform>{count:,} 个文件夹</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>photos</source>
            <translation>照片</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>{files} could not be read</source>
            <translation>{files}无法读取</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>Everything is up to date.{passed}</source>
            <translation>一切都是最新的。{passed}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/text.py" />
            <source> in {time}</source>
            <translation>，用时 {time}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>Photos like {query}</source>
            <translation>与 {query} 相似的照片</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>Photos with a {query}</source>
            <translation>包含{query}的照片</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>Welcome</source>
            <translation>欢迎</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>Folders</source>
            <translation>文件夹</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>{folders} are not connected; their photos are remembered.</source>
            <extracomment>of one: {folders} is not connected; its photos are remembered.</extracomment>
            <translation>
                <numerusform>{folders} 未连接；其照片已记住。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>Stopped. What was added so far is kept.</source>
            <translation>已停止。已添加的会保留。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>Add a folder of photos (Ctrl+O)</source>
            <translation>添加照片文件夹 (Ctrl+O)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>added</source>
            <translation>已添加</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>gone</source>
            <translation>已消失</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>{tip}
Not connected; its photos are remembered</source>
            <translation>{tip}
未连接；其照片已记住</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/top_bar.py" />
            <source>Photos like</source>
            <translation>相似照片</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/top_bar.py" />
            <source>Photos with</source>
            <translation>包含以下内容的照片</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/top_bar.py" />
            <source>photos whose codes differ in at most {value} of {bits} bits</source>
            <translation>编码在 {bits} 位中最多相差 {value} 位的照片</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/top_bar.py" />
            <source>Back (Alt+Left)</source>
            <translation>后退 (Alt+左)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/top_bar.py" />
            <source>Auto</source>
            <translation>自动</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/top_bar.py" />
            <source>Adjusts itself to show about {nearest} photos</source>
            <translation>自动调整以显示约 {nearest} 张照片</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/top_bar.py" />
            <source>Similarity adjusts itself</source>
            <translation>相似度自动调整</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/top_bar.py" />
            <source>Menu (F10)</source>
            <translation>菜单 (F10)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/top_bar.py" />
            <source>Name, date, folder</source>
            <translation>名称、日期、文件夹</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/top_bar.py" />
            <source>Search by name, date or folder</source>
            <translation>按名称、日期或文件夹搜索</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/top_bar.py" />
            <source>Search by name, date or folder (Ctrl+F)</source>
            <translation>按名称、日期或文件夹搜索 (Ctrl+F)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/top_bar.py" />
            <source>Similarity: {said}</source>
            <translation>相似度：{said}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/views.py" />
            <source>All photos</source>
            <translation>所有照片</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/views.py" />
            <source>Do I have these?</source>
            <translation>这些我有吗？</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words.py" />
            <source>{size:.1f} TB</source>
            <translation>{size:.1f} TB</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words.py" />
            <source>{hours} h {minutes} min</source>
            <translation>{hours} 小时 {minutes} 分</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words.py" />
            <source>file manager</source>
            <translation>文件管理器</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words.py" />
            <source>the trash</source>
            <translation>回收站</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words.py" />
            <source>Ctrl</source>
            <translation>Ctrl</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words.py" />
            <source>{size} B</source>
            <translation>{size} B</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words.py" />
            <source>{size} kB</source>
            <translation>{size} kB</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words.py" />
            <source>{size} MB</source>
            <translation>{size} MB</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words.py" />
            <source>{size} GB</source>
            <translation>{size} GB</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words.py" />
            <source>{minutes} min</source>
            <translation>{minutes} 分</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words.py" />
            <source>d MMMM yyyy, HH:mm:ss</source>
            <translation>yyyy年M月d日 HH:mm:ss</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words.py" />
            <source>d MMMM yyyy, HH:mm</source>
            <translation>yyyy年M月d日 HH:mm</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words.py" />
            <source>d MMMM yyyy</source>
            <translation>yyyy年M月d日</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words.py" />
            <source>MMMM yyyy</source>
            <translation>yyyy年M月</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words.py" />
            <source>File Explorer</source>
            <translation>文件资源管理器</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words.py" />
            <source>the Trash</source>
            <translation>废纸篓</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words.py" />
            <source>the Recycle Bin</source>
            <translation>回收站</translation>
        </message>
        <message>
            <location filename="../../desktop_app/qt_language.py" />
            <source>{number}%</source>
            <translation>{number}%</translation>
        </message>
    </context>
</TS>
